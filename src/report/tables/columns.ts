import type { DisclosureBlock, DisclosureColumn } from '../../catalogue/form.ts';
import { FORMS } from '../../catalogue/editions.ts';
import type { EditionId } from '../../catalogue/figure.ts';
import { fold } from '../fold.ts';
import type { Grade } from '../report.ts';
import type { MoneyUnit } from './cell.ts';
import { bareLabel, type BareLabel } from './labels.ts';
import type { SheetCell } from './sheet.ts';

/** One value column of table 二 as the header of its block prints it. */
interface PrintedColumn {
  readonly column: DisclosureColumn;
  readonly grade: Grade;
  /** Money unit printed in the label: 本年收费金额（单位：元）. */
  readonly written: MoneyUnit | null;
  /** Index of the label in its row. */
  readonly at: number;
}

/** The header of a block: the editions that print it and its columns, left to right. `width` counts the row's cells. */
export interface PrintedHeader {
  readonly forms: readonly EditionId[];
  readonly columns: readonly PrintedColumn[];
  readonly width: number;
  /** The rows the edition prints under this header. */
  readonly rows: ReadonlySet<string>;
}

interface Asked {
  readonly column: DisclosureColumn;
  readonly labels: readonly string[];
  readonly exact: string;
  /** The block has no other column. */
  readonly only: boolean;
}

interface AskedBlock {
  readonly form: EditionId;
  readonly block: DisclosureBlock;
  readonly columns: readonly Asked[];
  readonly rows: ReadonlySet<string>;
}

const BLOCKS: readonly AskedBlock[] = FORMS.flatMap((form) =>
  form.disclosure.map((block) => ({
    form: form.id,
    block,
    rows: new Set(block.rows.map(({ id }) => id)),
    columns: block.columns.map((column) => ({
      column,
      exact: bareLabel(column.zh).exact,
      only: block.columns.length === 1,
      labels: [column.zh, ...(column.also ?? [])].map((label) => bareLabel(label).levelled),
    })),
  })),
);

/**
 * Every edition's header that the printed labels can be, for a row of table 二: each label is a column of the block,
 * or has lost its tail (本年新) and stands where the block has a column that begins so. Best first; empty where the
 * labels are none of a header.
 */
export function headersFor(cells: readonly SheetCell[], row: string): PrintedHeader[] {
  const labels = cells.flatMap((cell, at) =>
    cell.label && isColumnLabel(cell.label) ? [{ cell, at, label: cell.label }] : [],
  );
  if (labels.length === 0) return [];
  const headers: (PrintedHeader & { readonly score: number })[] = [];
  for (const { form, columns, rows } of BLOCKS) {
    if (!rows.has(row) || columns.length !== labels.length) continue;
    const byLabel = labels.map(({ label }) => columns.find((asked) => fits(asked, label) === 2));
    const distinct = new Set(byLabel).size === labels.length && !byLabel.includes(undefined);
    const chosen = distinct ? byLabel : columns;
    let score = 0;
    const printed: PrintedColumn[] = [];
    labels.forEach(({ cell, at, label }, index) => {
      const asked = chosen[index];
      const fit = asked ? fits(asked, label) : 0;
      if (!asked || fit === 0) return;
      score += fit;
      const grade = !distinct && fit === 1 ? 'position' : label.exact === asked.exact ? 'exact' : 'synonym';
      printed.push({ column: asked.column, grade, written: unitIn(cell.content), at });
    });
    if (printed.length === labels.length)
      headers.push({ forms: [form], columns: printed, width: cells.length, rows, score });
  }
  const best = Math.max(...headers.map(({ score }) => score));
  return joinEditions(headers.filter(({ score }) => score === best));
}

/** Headers that two editions print alike are one: they lead to the same figures. */
function joinEditions(headers: readonly PrintedHeader[]): PrintedHeader[] {
  const byFigures = new Map<string, PrintedHeader>();
  for (const header of headers) {
    const figures = header.columns.map(({ column, at }) => `${column.id}@${String(at)}`).join(' ');
    const known = byFigures.get(figures);
    byFigures.set(figures, known ? { ...known, forms: [...known.forms, ...header.forms] } : header);
  }
  return [...byFigures.values()];
}

/** Whether a label can be a column of any block; 信息内容 and article lines cannot. */
export function isColumnLabel({ levelled }: BareLabel): boolean {
  if (levelled.length < 2 || levelled === '信息内容') return false;
  return BLOCKS.some(({ columns }) =>
    columns.some((asked) => fits(asked, { exact: levelled, levelled }) > 0),
  );
}

/** 2: one of the column's labels · 1: the beginning of one, its tail lost, or one with a slip · 0: another label. */
function fits({ labels, only }: Asked, { levelled }: BareLabel): 0 | 1 | 2 {
  if (labels.includes(levelled)) return 2;
  if (levelled.length >= 3 && labels.some((label) => label.startsWith(levelled))) return 1;
  return only && labels.some((label) => isSlipOf(levelled, label)) ? 1 : 0;
}

/**
 * 本年处理绝对数量 for 本年处理决定数量: as long, both ends the same, a quarter of its characters others at most. The
 * first two tell the year and the last two what is counted, so that 上年… is never a slip of 本年…. Only asked where
 * the block has no other column.
 */
function isSlipOf(printed: string, label: string): boolean {
  if (printed.length !== label.length || printed.length < 6) return false;
  if (printed.slice(0, 2) !== label.slice(0, 2) || printed.slice(-2) !== label.slice(-2)) return false;
  let others = 0;
  for (let index = 2; index < label.length; index += 1)
    if (printed.charAt(index) !== label.charAt(index)) others += 1;
  return others * 4 <= label.length;
}

const UNIT_IN_HEADER = /(百万元|千元|万元|亿元|元)\)?$/;

/** The money unit a header prints, or null. A figure typed beside it is no value: 单位:0万元. */
function unitIn(content: string): MoneyUnit | null {
  const bare = fold(content).text;
  if (!/单位|\(/.test(bare)) return null;
  return (UNIT_IN_HEADER.exec(bare)?.[1] as MoneyUnit | undefined) ?? null;
}
