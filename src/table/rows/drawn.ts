import { termsOf, type TableCell } from '../cell.ts';
import { isHeld, type ChartTable } from '../chart-table.ts';

/**
 * Whether a row has marks in the chart. One without a report would be a line that says nothing, and a panel of nothing
 * but zeros takes the room of one that tells something: both are named in a note. Over years every row is a point or
 * a gap of its line.
 */
export function isDrawn(
  { shape, rows, cells, series }: Pick<ChartTable, 'shape' | 'rows' | 'cells' | 'series'>,
  row: number,
): boolean {
  if (shape === 'lines') return true;
  if (shape === 'funnel') return hasCases(cells[row]?.[0]);
  const heading = rows[row];
  return (
    heading !== undefined &&
    isHeld(heading) &&
    !(foldsZeros(shape, series.length) && isAllZero(cells[row] ?? []))
  );
}

/** Whether rows are panels of several figures each. */
export function isPanels(shape: ChartTable['shape'], series: number): boolean {
  return series > 1 && (shape === 'bars' || shape === 'dots');
}

/** Whether rows of nothing but zeros are named in a sentence and have no marks. */
export function foldsZeros(shape: ChartTable['shape'], series: number): boolean {
  return shape === 'heat' || isPanels(shape, series);
}

/** Whether a row says nothing but zero, and nothing contradicts it. */
export function isAllZero(cells: readonly TableCell[]): boolean {
  return cells.every(
    (cell) =>
      cell.kind !== 'rate' &&
      cell.flags.length === 0 &&
      cell.observed.kind === 'number' &&
      cell.observed.number === 0,
  );
}

function hasCases(cell: TableCell | undefined): boolean {
  return cell !== undefined && (termsOf(cell)?.denominator ?? 0) > 0;
}
