import type { DisclosureBlock, DisclosureColumn } from '../../catalogue/form.ts';
import { FORMS } from '../../catalogue/indicators.ts';
import type { FormId } from '../../catalogue/figure.ts';
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

/** The header of a block: which edition it is and its columns, left to right. `width` counts the row's cells. */
export interface PrintedHeader {
  readonly form: FormId;
  readonly columns: readonly PrintedColumn[];
  readonly width: number;
  /** The rows the edition prints under this header. */
  readonly rows: ReadonlySet<string>;
}

interface Asked {
  readonly column: DisclosureColumn;
  readonly labels: readonly string[];
  readonly exact: string;
}

interface AskedBlock {
  readonly form: FormId;
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
      headers.push({ form, columns: printed, width: cells.length, rows, score });
  }
  return headers.sort((a, b) => b.score - a.score).filter(({ score }, _, [best]) => score === best?.score);
}

/** Whether a label can be a column of any block; 信息内容 and article lines cannot. */
function isColumnLabel({ levelled }: BareLabel): boolean {
  if (levelled.length < 2 || levelled === '信息内容') return false;
  return BLOCKS.some(({ columns }) =>
    columns.some((asked) => fits(asked, { exact: levelled, levelled }) > 0),
  );
}

/** 2: one of the column's labels · 1: the beginning of one, its tail lost · 0: another label. */
function fits({ labels }: Asked, { levelled }: BareLabel): 0 | 1 | 2 {
  if (labels.includes(levelled)) return 2;
  return levelled.length >= 3 && labels.some((label) => label.startsWith(levelled)) ? 1 : 0;
}

const UNIT_IN_HEADER = /(百万元|千元|万元|亿元|元)\s*[)）]?\s*$/;

/** The money unit a header prints, or null. A figure typed beside it is no value: 单位:0万元. */
function unitIn(content: string): MoneyUnit | null {
  const bare = content.replace(/\s+/g, '');
  if (!/单位|[(（]/.test(bare)) return null;
  return (UNIT_IN_HEADER.exec(bare)?.[1] as MoneyUnit | undefined) ?? null;
}
