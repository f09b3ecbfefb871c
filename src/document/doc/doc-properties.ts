import type { DocFile } from './doc-file.ts';
import { eachProperty, TABLE_DEFINITION } from './properties.ts';

/** Which properties, as Word codes them ([MS-DOC] 2.6); the operand's length follows from the code. */
const IN_TABLE = 0x2416;
const ROW_END = 0x2417;
const VERTICAL_MERGE = 0xd62b;
const HUGE_PROPERTIES = 0x6646;

/** Property lists over runs of the stream, in the order of the stream. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly at: number;
  readonly size: number;
  /** The paragraph's style. */
  readonly style: number;
}

/** What a table row tells of its cells: merged with the one to the left, with the one above, or neither. */
export type Joins = 'left' | 'above' | null;

export interface ParagraphMarks {
  readonly rowEnd: boolean;
  readonly inTable: boolean;
  readonly joins: readonly Joins[];
}

const NO_EXTENT = { at: 0, size: 0, style: 0 };

/** The runs of the paragraph (13) or character (12) properties ([MS-DOC] 2.8.25 and 2.8.6). */
export function propertyRuns(file: DocFile, kind: 12 | 13): readonly Run[] {
  const { main, table } = file;
  const [start, size] = file.place(kind);
  const count = Math.max(Math.floor((Math.min(size, table.byteLength - start) - 4) / 8), 0);
  const runs: Run[] = [];
  for (let index = 0; index < count; index += 1) {
    const page = (table.getUint32(start + (count + 1) * 4 + index * 4, true) & 0x3fffff) * 512;
    if (page + 512 > main.byteLength) continue;
    const entries = main.getUint8(page + 511);
    const stride = kind === 13 ? 13 : 1;
    for (let entry = 0; entry < entries; entry += 1) {
      const pointer = page + (entries + 1) * 4 + entry * stride;
      if (pointer >= page + 511) break;
      const place = page + main.getUint8(pointer) * 2;
      const first = main.getUint32(page + entry * 4, true);
      const end = main.getUint32(page + entry * 4 + 4, true);
      runs.push({ start: first, end, ...(place === page ? NO_EXTENT : extent(main, place, kind)) });
    }
  }
  return runs.sort((one, other) => one.start - other.start);
}

/** Where the list of properties stands, behind its length byte and, for paragraphs, the style's number. */
function extent(main: DataView, place: number, kind: 12 | 13): typeof NO_EXTENT {
  const length = main.getUint8(place);
  if (kind === 12) return { at: place + 1, size: length, style: 0 };
  const list = length === 0 ? place + 2 : place + 1;
  const bytes = length === 0 ? 2 * main.getUint8(place + 1) : 2 * length - 1;
  return { at: list + 2, size: Math.max(bytes - 2, 0), style: main.getUint16(list, true) };
}

/** The run over an offset of the stream. Runs are in order; binary search. */
export function runAt(runs: readonly Run[], offset: number): Run | null {
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (!run) return null;
    if (offset < run.start) high = middle - 1;
    else if (offset >= run.end) low = middle + 1;
    else return run;
  }
  return null;
}

/** What the properties of a paragraph's end mark say about tables. */
export function paragraphMarks(file: DocFile, { at, size }: Run): ParagraphMarks {
  let rowEnd = false;
  let inTable = false;
  const joins: Joins[] = [];
  const read = (view: DataView, from: number, length: number): void => {
    eachProperty(view, from, length, (code, operand, bytes) => {
      if (code === ROW_END) rowEnd = view.getUint8(operand) === 1;
      else if (code === IN_TABLE) inTable = view.getUint8(operand) === 1;
      else if (code === TABLE_DEFINITION)
        joins.splice(0, joins.length, ...definedJoins(view, operand, bytes));
      else if (code === VERTICAL_MERGE)
        joins[view.getUint8(operand)] = view.getUint8(operand + 1) === 1 ? 'above' : null;
      else if (code === HUGE_PROPERTIES && file.data && view !== file.data) {
        const place = view.getUint32(operand, true);
        if (place + 2 <= file.data.byteLength) read(file.data, place + 2, file.data.getUint16(place, true));
      }
    });
  };
  read(file.main, at, size);
  return { rowEnd, inTable, joins };
}

/** Merge flags of the cells in a table definition ([MS-DOC] 2.9.327, TDefTableOperand). */
function definedJoins(view: DataView, operand: number, bytes: number): readonly Joins[] {
  const count = Math.min(view.getUint8(operand), 63);
  const joins: Joins[] = [];
  for (let index = 0; index < count; index += 1) {
    const place = 1 + (count + 1) * 2 + index * 20;
    const flags = place + 2 <= bytes ? view.getUint16(operand + place, true) : 0;
    if ((flags & 3) === 2) joins.push('left');
    else joins.push((flags & 0x60) === 0x20 ? 'above' : null);
  }
  return joins;
}
