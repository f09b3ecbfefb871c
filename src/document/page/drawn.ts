import type { Matrix, Point } from './matrix.ts';
import { apply } from './matrix.ts';
import type { Rules } from './rules.ts';

/** A character as a page draws it, whichever way it is turned; points from the top left. */
export interface DrawnLetter {
  readonly character: string;
  readonly middle: Point;
  readonly width: number;
  readonly size: number;
  /** Degrees by which it is turned clockwise. */
  readonly angle: number;
  /** Letters of one run were written in one go. */
  readonly run: number;
  /** From 0, black, to 1, white, where the document says it. */
  readonly light?: number;
}

/** All that a page draws and that reading needs. */
export interface DrawnPage {
  readonly letters: readonly DrawnLetter[];
  readonly rules: Rules;
  readonly width: number;
  readonly height: number;
  /** Whether there are pictures on it, as far as the document says. */
  readonly pictured?: boolean;
  /** Letters left out because they are too pale to be text. */
  readonly pale?: number;
  /** Letters left out because they lie over or under the text as a watermark. */
  readonly stamped?: number;
  /** Places where figures were left out because a line strikes through them. */
  readonly struck?: number;
}

/** Letters stand about so far above their base line, in parts of their size. */
const ABOVE = 0.35;

/**
 * A letter by the start of its base line in a space that `matrix` lays over the page; `advance` and `size` are of
 * that space. Null where the matrix leaves nothing to see.
 */
export function drawnLetter(
  character: string,
  [x, y]: Point,
  { advance, size, run }: { readonly advance: number; readonly size: number; readonly run: number },
  matrix: Matrix,
): DrawnLetter | null {
  const [a, b, c, d] = matrix;
  const along = Math.hypot(a, b);
  const up = Math.hypot(c, d);
  if (!(along > 1e-6 && up > 1e-6 && Number.isFinite(along + up))) return null;
  const [startX, startY] = apply(matrix, [x, y]);
  const width = Math.abs(advance) * along;
  const height = Math.abs(size) * up;
  const right: Point = [a / along, b / along];
  // The way up is square to the base line: a leaning letter (a false italic) is no turned one.
  const lift = height * ABOVE;
  const middle: Point = [
    startX + (right[0] * width) / 2 + right[1] * lift,
    startY + (right[1] * width) / 2 - right[0] * lift,
  ];
  if (!Number.isFinite(middle[0] + middle[1] + width + height) || height === 0) return null;
  const angle = (Math.atan2(b, a) * 180) / Math.PI;
  return { character, middle, width, size: height, angle, run };
}
