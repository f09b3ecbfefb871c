import { cutText, textWidth } from './measure.ts';
import { text, type Box, type PlacedText } from './placed.ts';

/** An office's name and its swatch: at the right end of its line, or in a list above a narrow plot. */
export interface PlacedLineName {
  readonly line: number;
  readonly x: number;
  readonly y: number;
  readonly label: PlacedText;
  /** The office's last point, where the name had to move away from it. */
  readonly leader: { readonly x: number; readonly y: number } | null;
  /** True for an office without any number, whose marks are all hollow. */
  readonly hollow: boolean;
}

/** Distance between the names of two lines. */
export const NAME_STEP = 16;
const SIZE = 12;

/** Every year, or every second, third …, counted back from the last, so that labels stand apart. */
export function yearsThatFit(years: readonly number[], xOf: (year: number) => number): number[] {
  const last = years.length - 1;
  const apart = Math.abs(xOf(years[1] ?? 0) - xOf(years[0] ?? 0));
  const nth = last < 1 ? 1 : Math.max(1, Math.ceil((textWidth('2000', SIZE) + 8) / apart));
  return years.filter((_, index) => (last - index) % nth === 0);
}

interface NamePlace {
  readonly right: number;
  readonly room: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Puts each name at the height of its last point, then pushes names apart from the top down and back up. An office
 * without a point is named at the height of its hollow marks, under the plot.
 */
export function endNames(
  labels: readonly string[],
  points: readonly { readonly line: number; readonly x: number; readonly y: number }[],
  missing: readonly { readonly line: number; readonly y: number }[],
  place: NamePlace,
): PlacedLineName[] {
  const x = place.right + 16;
  const nameAt = (line: number, y: number): Omit<PlacedLineName, 'leader' | 'hollow'> => {
    const cut = cutText(labels[line] ?? '', SIZE, place.room - 18);
    return { line, x, y, label: text(x + 9, y + SIZE * 0.36, cut, { size: SIZE }) };
  };
  const lasts = labels.map((_, line) => points.filter((point) => point.line === line).at(-1));
  const wanted = lasts.flatMap((last, line) => (last ? [{ line, last, y: last.y }] : []));
  wanted.sort((a, b) => a.y - b.y);
  let limit = place.top;
  for (const name of wanted) {
    name.y = Math.max(name.y, limit);
    limit = name.y + NAME_STEP;
  }
  limit = place.bottom;
  for (const name of [...wanted].reverse()) {
    name.y = Math.min(name.y, limit);
    limit = name.y - NAME_STEP;
  }
  const withNumber = wanted.map(({ line, last, y }) => {
    const moved = last.x === place.right && Math.abs(y - last.y) > 2;
    return { ...nameAt(line, y), leader: moved ? { x: last.x, y: last.y } : null, hollow: false };
  });
  const without = lasts.flatMap((last, line) => {
    const ring = last ? undefined : missing.find((one) => one.line === line);
    return ring ? [{ ...nameAt(line, ring.y), leader: null, hollow: true }] : [];
  });
  return [...withNumber, ...without].sort((a, b) => a.line - b.line);
}

/** A list above the plot, as many names on a line as fit. */
export function listNames(
  labels: readonly string[],
  isHollow: (line: number) => boolean,
  box: Box,
): PlacedLineName[] {
  let x = box.x;
  let y = box.y + 6;
  return labels.map((name, line) => {
    const cut = cutText(name, SIZE, box.width - 12);
    const width = textWidth(cut, SIZE) + 12;
    if (x > box.x && x + width > box.x + box.width) {
      x = box.x;
      y += NAME_STEP + 2;
    }
    const label = text(x + 12, y + SIZE * 0.36, cut, { size: SIZE });
    const placed = { line, x: x + 4, y, label, leader: null, hollow: isHollow(line) };
    x += width + 14;
    return placed;
  });
}
