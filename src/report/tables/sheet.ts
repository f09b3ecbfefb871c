import type { Cell, Table } from '../../document/document.ts';
import type { Span } from '../../finding/finding.ts';
import { contentOf, isMark, isNumeric } from './cell.ts';
import { bareLabel, type BareLabel } from './labels.ts';
import { DISCLOSURE_TERMS, DISPUTE_TERMS, REQUEST_TERMS, SUPPLEMENT_TERMS } from './terms.ts';
import { findTerm } from './vocabulary.ts';

/** word: 无, 没有 and the like, which may stand where a figure is asked but are no label anybody knows. */
type CellKind = 'blank' | 'number' | 'mark' | 'word' | 'label';

/** A cell with what can be said of it alone. */
export interface SheetCell {
  readonly cell: Cell;
  readonly content: string;
  readonly kind: CellKind;
  /** Null for cells that are no label. */
  readonly label: BareLabel | null;
}

export type SheetRow = readonly SheetCell[];

export type SheetTemplate = 'disclosure' | 'requests' | 'review' | 'supplement' | 'unknown';

/** Consecutive rows of one kind of table. `block` is the place of the table among the document's blocks. */
export interface Segment {
  readonly template: SheetTemplate;
  readonly rows: readonly SheetRow[];
  readonly block: number;
  /** True where the rows were put together from loose lines. */
  readonly recovered: boolean;
}

const WORDS: ReadonlySet<string> = new Set([
  '无',
  '没有',
  '暂无',
  '零',
  '〇',
  '空',
  '未发生',
  '未收取',
  '不详',
]);
/** Signs without a letter or a digit are no label, whatever they are meant to say. */
const SIGNS = /^[^\p{L}\p{N}]{1,12}$/u;
const COMMON: ReadonlySet<string> = new Set([
  '其他',
  '总计',
  '合计',
  '总数',
  '单位',
  '小计',
  '指标',
  '项目',
  '数量',
]);
const MOST_ROWS = 4000;
const MOST_CELLS = 60;

/** Prepares a row of cells. Cells beyond what any form could have are left out. */
function sheetRow(cells: readonly Cell[]): SheetRow {
  return cells.slice(0, MOST_CELLS).map(sheetCell);
}

/** Prepares one cell. */
export function sheetCell(cell: Cell): SheetCell {
  const content = contentOf(cell);
  if (content === '') return { cell, content, kind: 'blank', label: null };
  if (isNumeric(content)) return { cell, content, kind: 'number', label: null };
  if (isMark(content)) return { cell, content, kind: 'mark', label: null };
  if (WORDS.has(content) || SIGNS.test(content)) return { cell, content, kind: 'word', label: null };
  return { cell, content, kind: 'label', label: bareLabel(content) };
}

/** Cuts one table into runs of rows that belong to one kind of statutory table each. */
export function segmentsOf(table: Table, block: number, recovered: boolean): Segment[] {
  const segments: { template: SheetTemplate; rows: SheetRow[]; block: number; recovered: boolean }[] = [];
  for (const cells of table.rows.slice(0, MOST_ROWS)) {
    const row = sheetRow(cells);
    const current = segments[segments.length - 1];
    const told = templateOf(row);
    const template = told ?? current?.template ?? 'unknown';
    if (current && (current.template === template || told === null)) current.rows.push(row);
    else if (current && isTitleOnly(current)) {
      current.template = template;
      current.rows.push(row);
    } else segments.push({ template, rows: [row], block, recovered });
  }
  return segments;
}

/** One or two rows of words at the top of a table: its title, not a table of its own. */
function isTitleOnly({
  template,
  rows,
}: {
  readonly template: SheetTemplate;
  readonly rows: readonly SheetRow[];
}): boolean {
  if (template !== 'unknown' || rows.length > 2) return false;
  return rows.every((row) => row.length <= 2 && row.every(({ kind }) => kind !== 'number'));
}

/** The kind of table a row belongs to by its labels; null where they say nothing. */
function templateOf(row: SheetRow): SheetTemplate | null {
  const score = { disclosure: 0, requests: 0, review: 0, supplement: 0 };
  for (const { label } of row) {
    if (!label || label.levelled === '' || COMMON.has(label.levelled)) continue;
    if (findTerm(REQUEST_TERMS, label)) score.requests += 1;
    if (findTerm(DISCLOSURE_TERMS, label)) score.disclosure += 1;
    if (findTerm(DISPUTE_TERMS, label)) score.review += 1;
    if (findTerm(SUPPLEMENT_TERMS, label)) score.supplement += 1;
  }
  let best: keyof typeof score = 'requests';
  for (const template of ['disclosure', 'review', 'supplement'] as const)
    if (score[template] > score[best]) best = template;
  return score[best] > 0 ? best : null;
}

/** The span from the first cell of the rows to the last. */
export function rowsSpan(rows: readonly SheetRow[]): Span {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const row of rows)
    for (const { cell } of row) {
      start = Math.min(start, cell.span[0]);
      end = Math.max(end, cell.span[1]);
    }
  return start > end ? [end, end] : [start, end];
}
