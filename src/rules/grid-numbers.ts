import type { Span } from '../finding/finding.ts';
import type { GridRow, Template } from '../report/report.ts';
import type { Subject } from './rule.ts';

/** One printed row of a table with the numbers in its value cells, blanks left out. */
export interface PrintedRow {
  readonly grid: GridRow;
  readonly numbers: readonly number[];
}

const MARKER = /\[bookmark:[^\]]{0,80}\]/g;

// Half a dozen rules read the same rows.
const ROWS = new WeakMap<Subject, Map<string, readonly PrintedRow[]>>();

/** The rows that hold figures in the tables of one kind; copies and summaries apart. */
export function printedRows(subject: Subject, template: Template, secondary = false): readonly PrintedRow[] {
  const gathered = ROWS.get(subject) ?? new Map<string, readonly PrintedRow[]>();
  ROWS.set(subject, gathered);
  const kind = secondary ? `${template}, secondary` : template;
  const rows = gathered.get(kind) ?? gatherRows(subject, template, secondary);
  gathered.set(kind, rows);
  return rows;
}

function gatherRows(subject: Subject, template: Template, secondary: boolean): readonly PrintedRow[] {
  return subject.report.grids
    .filter((grid) => grid.template === template && grid.secondary === secondary)
    .flatMap((grid) => grid.rows)
    .filter((row) => row.values.length > 0)
    .map((row) => ({ grid: row, numbers: numbersOf(subject, row.values) }));
}

/** The plain numbers in cells, left to right; cells with anything else are left out. */
export function numbersOf(subject: Subject, cells: readonly Span[]): readonly number[] {
  return cells.flatMap((span) => {
    const text = cellText(subject, span);
    return /^\d{1,15}(?:\.\d{1,10})?$/.test(text) ? [Number(text)] : [];
  });
}

/** What a cell shows: markers and white space gone, full width made half. */
export function cellText(subject: Subject, [start, end]: Span): string {
  const shown = subject.document.text.slice(start, end);
  // Nearly every cell of nearly every report.
  if (/^\d{1,15}$/.test(shown)) return shown;
  return shown
    .replace(MARKER, '')
    .normalize('NFKC')
    .replace(/[\s,]+/g, '');
}
