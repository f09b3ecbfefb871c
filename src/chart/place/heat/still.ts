import type { PlacedCell } from './heat.ts';

/** One line of a heat table: the cells whose numbers stand at one height. */
export interface PlacedLine {
  readonly y: number;
  readonly cells: readonly PlacedCell[];
}

/** The cells of a heat table, line by line. */
export function linesOf(cells: readonly PlacedCell[]): readonly PlacedLine[] {
  const lines = new Map<number, PlacedCell[]>();
  for (const cell of cells) {
    const line = lines.get(cell.label.y) ?? [];
    line.push(cell);
    lines.set(cell.label.y, line);
  }
  return [...lines].map(([y, line]) => ({ y, cells: line }));
}
