import type { DrawnPage } from './drawn.ts';
import { type RuledTable, type Region, ruledTables } from './grid.ts';
import { linesOfLetters, marksIn, type TextLine } from './letters.ts';
import { asLetter, mostTurned, type Sheet, straighten, turnBack, type TurnedLetter } from './turning.ts';

/** A cell as printed on one page: its lines, its edges, and whether it reaches down from an upper row. */
export interface PrintedCell {
  lines: readonly TextLine[];
  readonly left: number;
  readonly right: number;
  readonly rows: number;
  readonly continues: boolean;
}

export interface PrintedTable {
  readonly kind: 'table';
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly rows: PrintedCell[][];
}

export interface PrintedLine extends TextLine {
  readonly kind: 'line';
  readonly top: number;
}

/** What is printed on a page, top to bottom, and the page's own height. */
export interface PrintedPage {
  readonly items: readonly (PrintedTable | PrintedLine)[];
  readonly height: number;
  readonly letters: number;
  /** Characters without a meaning: private use, replacement, control. */
  readonly unmapped: number;
  /** Letters left out because they stand askew, as watermarks do. */
  readonly slanted: number;
  /** Letters left out because they stand across the reading direction, outside the cells of a table. */
  readonly sideways: number;
  /** Letters left out because they are too pale to be text. */
  readonly pale: number;
  /** Letters left out because they lie over or under the text as a watermark. */
  readonly stamped: number;
  /** Places where figures were left out: struck through, or marks beside other figures. */
  readonly leftOut: number;
  readonly pictured: boolean;
  /** Lines of figures in tables without lines that could not be told to their cells. */
  readonly unplaced: number;
}

/** Puts a page together: its reading direction, its tables, and which letters stand in which cell. */
export function printPage(drawn: DrawnPage): PrintedPage {
  const { sheet: displayed, slanted } = straighten(drawn);
  const loose = lettersOutside(ruledTables(displayed.rules), displayed.letters);
  // The text around the tables tells which way up the page is; a table alone may be turned.
  const sheet = turnBack(displayed, mostTurned(loose.length > 0 ? loose : displayed.letters));
  const tables = ruledTables(sheet.rules);
  const outside = lettersOutside(tables, sheet.letters);
  const upright = outside.filter(({ turn }) => turn === 0);
  const printed = outermost(tables).flatMap((table) => tablesAt(sheet, table));
  const lines = linesOfLetters(upright.map(asLetter));
  const items = [
    ...lines.map((line) => ({ kind: 'line' as const, top: line.y, ...line })),
    ...printed.flatMap(({ tables: own }) => own),
  ];
  return {
    items: items.sort((one, other) => one.top - other.top),
    height: sheet.height,
    letters: sheet.letters.length,
    unmapped: sheet.letters.filter(({ character }) => isUnmapped(character)).length,
    slanted,
    pale: drawn.pale ?? 0,
    stamped: drawn.stamped ?? 0,
    leftOut: (drawn.struck ?? 0) + marksIn(lines) + printed.reduce((sum, { marks }) => sum + marks, 0),
    pictured: drawn.pictured ?? false,
    unplaced: 0,
    sideways: outside.length - upright.length + printed.reduce((sum, { sideways }) => sum + sideways, 0),
  };
}

interface PrintedTables {
  readonly tables: readonly PrintedTable[];
  readonly sideways: number;
  readonly marks: number;
}

/** A table and those inside it, read in the direction of their letters; their place is that on the page. */
function tablesAt(sheet: Sheet, outer: RuledTable): PrintedTables {
  const within = sheet.letters.filter(({ middle }) => isIn(outer, middle));
  const turn = mostTurned(within);
  const { horizontal, vertical } = sheet.rules;
  const own: Sheet = {
    ...sheet,
    letters: within,
    rules: {
      horizontal: horizontal.filter(({ at, from, to }) => isIn(outer, [(from + to) / 2, at], 1)),
      vertical: vertical.filter(({ at, from, to }) => isIn(outer, [at, (from + to) / 2], 1)),
    },
  };
  const turned = turnBack(own, turn);
  const inside = new Map<Region, TurnedLetter[]>();
  const tables = [...ruledTables(turned.rules)].sort((one, other) => area(one) - area(other));
  for (const letter of turned.letters) {
    const region = regionOf(tables, letter);
    const letters = region && inside.get(region);
    if (letters) letters.push(letter);
    else if (region) inside.set(region, [letter]);
  }
  let sideways = 0;
  let marks = 0;
  const printed = tables.flatMap((table) => {
    const cells = printedTable(table, inside);
    if (!cells) return [];
    sideways += cells.sideways;
    marks += cells.marks;
    return [turn === 0 ? cells.table : { ...cells.table, top: outer.top }];
  });
  return { tables: printed, sideways, marks };
}

/** Tables that stand in no other. */
function outermost(tables: readonly RuledTable[]): readonly RuledTable[] {
  return tables.filter(
    (table) =>
      !tables.some(
        (other) =>
          other !== table &&
          area(other) > area(table) &&
          isIn(other, [(table.left + table.right) / 2, (table.top + table.bottom) / 2]),
      ),
  );
}

function lettersOutside(
  tables: readonly RuledTable[],
  letters: readonly TurnedLetter[],
): readonly TurnedLetter[] {
  return letters.filter(({ middle }) => !tables.some((table) => isIn(table, middle)));
}

function isIn(
  { left, right, top, bottom }: RuledTable,
  [x, y]: readonly [number, number],
  near = 0,
): boolean {
  return x >= left - near && x < right + near && y >= top - near && y < bottom + near;
}

function area({ left, right, top, bottom }: RuledTable): number {
  return (right - left) * (bottom - top);
}

function regionOf(tables: readonly RuledTable[], { middle: [x, y] }: TurnedLetter): Region | null {
  for (const table of tables) {
    const region = table.regionAt(x, y);
    if (region) return region;
  }
  return null;
}

/** A grid without any letter is a drawing. */
function printedTable(
  table: RuledTable,
  inside: ReadonlyMap<Region, readonly TurnedLetter[]>,
): { readonly table: PrintedTable; readonly sideways: number; readonly marks: number } | null {
  const lines = new Map<Region, readonly TextLine[]>();
  let sideways = 0;
  for (const region of new Set(table.rows.flat())) {
    const letters = inside.get(region);
    if (!letters) continue;
    // A label down a narrow cell is turned; what is turned beside upright letters is none.
    const upright = letters.filter(({ turn }) => turn === 0);
    const turn = upright.length > 0 ? 0 : mostTurned(letters);
    const own = upright.length > 0 ? upright : letters.filter((letter) => letter.turn === turn);
    sideways += letters.length - own.length;
    const sheet = { letters: own, rules: { horizontal: [], vertical: [] }, width: 0, height: 0 };
    lines.set(region, linesOfLetters(turnBack(sheet, turn).letters.map(asLetter)));
  }
  if (lines.size === 0) return null;
  const met = new Set<Region>();
  const rows = table.rows.map((row) =>
    row.map((region): PrintedCell => {
      const continues = met.has(region);
      met.add(region);
      const own = continues ? [] : (lines.get(region) ?? []);
      return { lines: own, left: region.left, right: region.right, rows: region.rows, continues };
    }),
  );
  return {
    table: { kind: 'table', top: table.top, left: table.left, right: table.right, rows },
    sideways,
    marks: marksIn([...lines.values()].flat()),
  };
}

function isUnmapped(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x20 || code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000;
}
