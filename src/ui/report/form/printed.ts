import type { Key, Name } from '../../../catalogue/figure.ts';

/** A label of a printed form. */
export interface HeadCell {
  readonly kind: 'head';
  readonly id: string;
  readonly label: Name;
  readonly scope: 'col' | 'colgroup' | 'row' | 'rowgroup';
  readonly colspan: number;
  readonly rowspan: number;
}

/** Printed words that head nothing: the tie-out note in the corner of the requests table. */
interface NoteCell {
  readonly kind: 'note';
  readonly label: Name;
  readonly colspan: number;
  readonly rowspan: number;
}

/** The place of one figure. `headers` are the ids of every label that speaks of it, rows first. */
export interface FigureCell {
  readonly kind: 'figure';
  readonly key: Key;
  readonly headers: readonly string[];
  readonly colspan: number;
}

export type PrintedCell = HeadCell | NoteCell | FigureCell;
export type PrintedRow = readonly PrintedCell[];

/** Rows that belong together: the heading of a table, or one block of its body. */
export interface PrintedGroup {
  readonly head: boolean;
  readonly rows: readonly PrintedRow[];
}

/** A table laid out as printed, merged cells as spans, without its figures. */
export interface PrintedTable {
  readonly id: 'disclosure' | 'requests' | 'disputes' | 'channels' | 'organisation';
  readonly caption: Name;
  readonly columns: number;
  readonly groups: readonly PrintedGroup[];
}

/** A label over columns: one, or a group of them. */
export function columnHead(id: string, label: Name, colspan = 1, rowspan = 1): HeadCell {
  return { kind: 'head', id, label, scope: colspan > 1 ? 'colgroup' : 'col', colspan, rowspan };
}

/** A label beside rows: one, or a group of them. */
export function rowHead(id: string, label: Name, colspan = 1, rowspan = 1): HeadCell {
  return { kind: 'head', id, label, scope: rowspan > 1 ? 'rowgroup' : 'row', colspan, rowspan };
}

export function figureCell(key: Key, headers: readonly string[], colspan = 1): FigureCell {
  return { kind: 'figure', key, headers, colspan };
}

/** Keys of a table in printed order. */
export function keysOf(table: PrintedTable): readonly Key[] {
  return table.groups.flatMap((group) =>
    group.rows.flatMap((row) => row.flatMap((cell) => (cell.kind === 'figure' ? [cell.key] : []))),
  );
}
