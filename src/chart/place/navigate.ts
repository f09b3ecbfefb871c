/** A figure of a chart by its place in the table. */
export interface Place {
  readonly row: number;
  readonly series: number;
}

/**
 * The figure an arrow key leads to: up and down along the rows, left and right along the series, Home and End to
 * the first and last. The same place at an edge; undefined for any other key.
 */
export function nextPlace(
  place: Place,
  key: string,
  size: { readonly rows: number; readonly series: number },
): Place | undefined {
  const clamp = (value: number, end: number): number => Math.max(0, Math.min(end - 1, value));
  switch (key) {
    case 'ArrowDown':
      return { ...place, row: clamp(place.row + 1, size.rows) };
    case 'ArrowUp':
      return { ...place, row: clamp(place.row - 1, size.rows) };
    case 'ArrowRight':
      return { ...place, series: clamp(place.series + 1, size.series) };
    case 'ArrowLeft':
      return { ...place, series: clamp(place.series - 1, size.series) };
    case 'Home':
      return { row: 0, series: 0 };
    case 'End':
      return { row: size.rows - 1, series: size.series - 1 };
    default:
      return undefined;
  }
}
