import type { Head } from './heads.ts';
import type { Token } from './tokens.ts';

type Reach = Pick<Token, 'left' | 'right'>;

/**
 * Puts the figures of a line into the columns of a head; null for the line where one of them could stand in another
 * column. A figure stands in the column whose head is above it, or in which all figures of other lines are that it
 * stands under; a line with a figure for every column has them in order.
 */
export function placeFigures(
  lines: readonly (readonly Token[])[],
  heads: readonly Head[],
): readonly ((Token | null)[] | null)[] {
  const reach: Reach[] = heads.map(({ left, right }) => ({ left, right }));
  for (const figure of lines.flat()) {
    const column = columnOf(figure, heads);
    const known = reach[column];
    if (known)
      reach[column] = { left: Math.min(known.left, figure.left), right: Math.max(known.right, figure.right) };
  }
  return lines.map((figures) => {
    const columns = figures.map((figure) => {
      const above = overlapped(figure, heads);
      return above.length === 0 ? columnOf(figure, reach) : above.length === 1 ? (above[0] ?? -1) : -2;
    });
    const inOrder = figures.length === heads.length;
    if (inOrder && columns.every((column, index) => column === -1 || column === index)) return [...figures];
    const distinct = columns.every((column, index) => column >= 0 && column > (columns[index - 1] ?? -1));
    if (!distinct) return null;
    return heads.map((_head, index) => figures[columns.indexOf(index)] ?? null);
  });
}

/** The one column a figure stands under, or −1. */
function columnOf(figure: Reach, columns: readonly Reach[]): number {
  const found = overlapped(figure, columns);
  return found.length === 1 ? (found[0] ?? -1) : -1;
}

function overlapped({ left, right }: Reach, columns: readonly Reach[]): readonly number[] {
  return columns.flatMap((column, index) => (left < column.right && right > column.left ? [index] : []));
}
