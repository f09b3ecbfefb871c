import type { CountCell, TableCell } from '../cell.ts';

/** A cell without the figures that were added up for it, which the pages that compare them have. */
export function bare(cell: TableCell): TableCell {
  return cell.kind === 'rate'
    ? { ...cell, numerator: bareCount(cell.numerator), denominator: bareCount(cell.denominator) }
    : bareCount(cell);
}

function bareCount(cell: CountCell): CountCell {
  return cell.kind === 'sum' ? { ...cell, parts: [] } : cell;
}
