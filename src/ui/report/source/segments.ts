import type { Span } from '../../../finding/finding.ts';

/** Anything that points into the source text. */
export interface Spanned {
  readonly span: Span;
}

/** A piece of the text over which the same marks lie. All pieces joined are the text. */
export interface Segment<T extends Spanned> {
  readonly start: number;
  readonly text: string;
  /** Marks over this piece, the shortest first. */
  readonly marks: readonly T[];
  /** Those of them that begin here, so that each mark is anchored once. */
  readonly opening: readonly T[];
}

/**
 * Cuts a text at the ends of the marks and at further `cuts` (line starts), so that every piece lies inside or
 * outside each mark. An empty mark (a blank cell) gives an empty piece at its place. Spans outside the text are
 * clipped to it; a span that runs backwards marks its start.
 */
export function segments<T extends Spanned>(
  text: string,
  marks: readonly T[],
  cuts: readonly number[] = [],
): readonly Segment<T>[] {
  const placed = marks.map((mark) => clip(mark, text.length));
  const bounds = new Set([0, text.length, ...cuts.filter((cut) => cut > 0 && cut < text.length)]);
  const opening = new Map<number, Placed<T>[]>();
  for (const mark of placed) {
    bounds.add(mark.start).add(mark.end);
    opening.set(mark.start, [...(opening.get(mark.start) ?? []), mark]);
  }
  const sorted = [...bounds].sort((a, b) => a - b);
  const pieces: Segment<T>[] = [];
  let open: readonly Placed<T>[] = [];
  sorted.forEach((start, index) => {
    const begun = opening.get(start) ?? [];
    const empty = begun.filter((mark) => mark.end === start);
    if (empty.length > 0) pieces.push(piece(start, '', empty, empty));
    const lasting = begun.filter((mark) => mark.end > start);
    open = [...open.filter((mark) => mark.end > start), ...lasting];
    const end = sorted[index + 1];
    if (end !== undefined) pieces.push(piece(start, text.slice(start, end), open, lasting));
  });
  return pieces;
}

interface Placed<T> {
  readonly mark: T;
  readonly start: number;
  readonly end: number;
}

function clip<T extends Spanned>(mark: T, length: number): Placed<T> {
  const [from, to] = mark.span;
  const start = Math.min(Math.max(0, Math.trunc(from) || 0), length);
  return { mark, start, end: Math.min(Math.max(start, Math.trunc(to) || 0), length) };
}

function piece<T extends Spanned>(
  start: number,
  text: string,
  marks: readonly Placed<T>[],
  opening: readonly Placed<T>[],
): Segment<T> {
  const shortest = [...marks].sort((a, b) => a.end - a.start - (b.end - b.start));
  return { start, text, marks: shortest.map(({ mark }) => mark), opening: opening.map(({ mark }) => mark) };
}
