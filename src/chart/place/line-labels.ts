import { textWidth } from './measure.ts';
import { text, type PlacedText } from './placed.ts';

interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A straight line between two places. */
export type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

interface Labelled {
  readonly row: number;
  readonly x: number;
  readonly y: number;
}

const SIZE = 11;
/** Where a label may stand from its point, best first. */
const TRIES = [
  [0, -9, 'middle'],
  [0, 18, 'middle'],
  [-7, -6, 'end'],
  [7, 14, 'start'],
  [7, -6, 'start'],
  [-7, 14, 'end'],
] as const;
const FLAG = '※';
/** With more points than this figures would be a thicket; marks of checks still stand. */
const MOST = 40;

/**
 * Figures beside the points of lines, by row, only where they cover nothing: no other point, line or text, and
 * inside `plot`. A figure with a remark of a check comes first and shows at least its mark.
 */
export function placeLabels(
  points: readonly Labelled[],
  figures: (row: number) => { readonly words: string; readonly flagged: boolean },
  plot: Rectangle,
  around: { readonly texts: readonly PlacedText[]; readonly segments: readonly Segment[] },
): Map<number, PlacedText> {
  const labels = new Map<number, PlacedText>();
  const taken = around.texts.map(rectangleOf);
  const isFree = (label: PlacedText, own: Labelled): boolean => {
    const at = rectangleOf(label);
    return (
      at.left >= plot.left &&
      at.right <= plot.right &&
      at.top >= plot.top &&
      at.bottom <= plot.bottom &&
      !taken.some((other) => meet(at, other)) &&
      !points.some((point) => point !== own && meet(at, aroundPoint(point))) &&
      !around.segments.some((segment) => crosses(segment, at))
    );
  };
  const told = points.map((point) => ({ point, ...figures(point.row) }));
  const inTurn = [...told].sort((a, b) => Number(b.flagged) - Number(a.flagged) || b.point.x - a.point.x);
  for (const { point, words, flagged } of inTurn) {
    const wanted = [
      ...(points.length > MOST ? [] : [flagged ? `${words} ${FLAG}` : words]),
      ...(flagged ? [FLAG] : []),
    ];
    const tries = wanted.flatMap((content) =>
      TRIES.map(([dx, dy, anchor]) => text(point.x + dx, point.y + dy, content, { size: SIZE, anchor })),
    );
    const label = tries.find((one) => isFree(one, point)) ?? (flagged ? tries.at(-2) : undefined);
    if (!label) continue;
    labels.set(point.row, label);
    taken.push(rectangleOf(label));
  }
  return labels;
}

function rectangleOf({ x, y, size, anchor, text: content }: PlacedText): Rectangle {
  const width = textWidth(content, size);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left: left - 2, right: left + width + 2, top: y - size * 0.85, bottom: y + 2 };
}

function aroundPoint({ x, y }: Labelled): Rectangle {
  return { left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 };
}

function meet(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function crosses([x1, y1, x2, y2]: Segment, at: Rectangle): boolean {
  const from = Math.max(at.left, Math.min(x1, x2));
  const to = Math.min(at.right, Math.max(x1, x2));
  if (from > to) return false;
  const yOf = (x: number): number => y1 + ((x - x1) / (x2 - x1)) * (y2 - y1);
  const [a, b] = x1 === x2 ? [y1, y2] : [yOf(from), yOf(to)];
  return Math.min(a, b) < at.bottom && Math.max(a, b) > at.top;
}
