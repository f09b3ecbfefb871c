import type { Figure, Key } from '../../catalogue/figure.ts';
import { figureOf } from '../../catalogue/indicators.ts';
import type { Finding, Span } from '../../finding/finding.ts';
import type { Grade, Grid, GridRow, Reading, Template } from '../report.ts';
import { readCell, type MoneyUnit } from './cell.ts';
import { rowsSpan, type SheetCell, type SheetRow } from './sheet.ts';

/** A row of a table matched against the catalogue, with what was read from it. */
export interface MatchedRow {
  /** Indicator stem, or null for headers and rows nobody knows. */
  readonly row: string | null;
  readonly label: string;
  readonly labelSpan: Span;
  readonly grade: Grade | null;
  readonly values: SheetRow;
  readonly readings: readonly Reading[];
}

/** One statutory or local table as matched. */
export interface MatchedTable {
  readonly template: Template;
  readonly form: Grid['form'];
  readonly rows: readonly MatchedRow[];
  readonly source: readonly SheetRow[];
  readonly labelled: boolean;
  readonly findings: readonly Finding[];
  /** Place of its first row among the document's blocks. */
  readonly block: number;
}

/** A matched row without figures: a header, an article line, a row nobody knows. */
export function plainRow(cells: SheetRow, values: SheetRow = []): MatchedRow {
  const labels = cells.filter((cell) => cell.kind === 'label');
  return {
    row: null,
    label: labels.map((cell) => cell.content).join(' '),
    labelSpan:
      labels.length > 0 ? rowsSpan([labels]) : [cells[0]?.cell.span[0] ?? 0, cells[0]?.cell.span[0] ?? 0],
    grade: null,
    values,
    readings: [],
  };
}

/** Reads one cell as the figure of a key. Null for a key the catalogue does not hold. */
export function readingOf(
  key: Key,
  cell: SheetCell,
  grade: Grade,
  text: string,
  written: MoneyUnit | null = null,
): Reading | null {
  const figure: Figure | undefined = figureOf(key);
  if (!figure) return null;
  const { value, span } = readCell(cell.cell, { unit: figure.unit, kind: figure.kind, written }, text);
  return {
    key,
    value,
    span,
    place: 'table',
    grade,
  };
}

/** The worse of two grades: what a reading is worth that took both. */
export function worse(a: Grade, b: Grade): Grade {
  if (a === 'position' || b === 'position') return 'position';
  return a === 'synonym' || b === 'synonym' ? 'synonym' : 'exact';
}

/** The report's view of a matched table. `taken` are the readings that were kept. */
export function gridOf(table: MatchedTable, taken: ReadonlySet<Reading>, secondary: boolean): Grid {
  const placed = new Set<number>();
  for (const row of table.rows)
    for (const reading of row.readings) if (secondary || taken.has(reading)) placed.add(reading.span[0]);
  const leftovers: { text: string; span: Span }[] = [];
  let tokens = 0;
  for (const row of table.source)
    for (const { kind, content, cell } of row) {
      if (kind !== 'number') continue;
      tokens += 1;
      const start = cell.span[0] + cell.text.indexOf(content);
      if (!placed.has(start)) leftovers.push({ text: content, span: [start, start + content.length] });
    }
  return {
    template: table.template,
    form: table.form,
    span: rowsSpan(table.source),
    rows: table.rows.map(gridRow),
    labelled: table.labelled,
    tokens,
    leftovers,
    secondary,
  };
}

function gridRow({ row, label, labelSpan, grade, values }: MatchedRow): GridRow {
  return {
    row,
    label,
    labelSpan,
    grade,
    values: values.map(({ cell, content }): Span => {
      const start = cell.span[0] + (content === '' ? 0 : cell.text.indexOf(content));
      return [start, start + content.length];
    }),
    numbers: values.filter((cell) => cell.kind === 'number').length,
  };
}
