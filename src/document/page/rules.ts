import { apply, type Matrix, type Point } from './matrix.ts';

/** A straight line along an axis, in points from the top left of the page. */
export interface Rule {
  /** Across: y of a horizontal line, x of a vertical one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Rules {
  readonly horizontal: readonly Rule[];
  readonly vertical: readonly Rule[];
}

/** How a path is painted. */
export interface Paint {
  readonly stroke: boolean;
  readonly fill: boolean;
}

/** Takes what a page paints, path after path, and keeps the straight lines along the axes. */
export interface RuleTaker {
  /** A path of several parts, each a row of points, laid over the page by a matrix. */
  readonly paint: (paths: readonly (readonly Point[])[], matrix: Matrix, how: Paint) => void;
  readonly rules: Rules;
}

/** A filled shape up to this thickness is a line; a thicker one is a background. */
const THICKEST = 3;
const SHORTEST = 3;
/** No report's page has so many; a drawing or a map may. */
const MOST = 20_000;

/** A taker for one page: lines come by stroke or as thin filled shapes. */
export function takeRules(): RuleTaker {
  const horizontal: Rule[] = [];
  const vertical: Rule[] = [];
  const add: Add = ([x0, y0], [x1, y1]) => {
    const wide = Math.abs(x1 - x0);
    const high = Math.abs(y1 - y0);
    if (horizontal.length + vertical.length >= MOST) return;
    if (high <= THICKEST && wide >= SHORTEST && wide > high) {
      horizontal.push({ at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) });
    } else if (wide <= THICKEST && high >= SHORTEST) {
      vertical.push({ at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) });
    }
  };
  return {
    paint: (paths, matrix, { stroke, fill }) => {
      if (horizontal.length + vertical.length >= MOST) return;
      const placed = paths.map((path) => path.map((point) => apply(matrix, point)));
      if (stroke) for (const path of placed) strokeEdges(path, add);
      else if (fill) fillEdges(placed, add);
    },
    rules: { horizontal, vertical },
  };
}

type Add = (from: Point, to: Point) => void;

function strokeEdges(path: readonly Point[], add: Add): void {
  path.forEach((point, index) => {
    const before = path[index - 1];
    if (before) add(before, point);
  });
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A thin shape is a line; a shape right inside another is the hole of a frame, whose sides are lines. */
function fillEdges(paths: readonly (readonly Point[])[], add: Add): void {
  let outer: Box | null = null;
  for (const path of paths) {
    const box = boxOf(path);
    if (!box) continue;
    const { left, top, right, bottom } = box;
    if (right - left <= THICKEST || bottom - top <= THICKEST) {
      const across = right - left > bottom - top;
      const middle = across ? (top + bottom) / 2 : (left + right) / 2;
      if (across) add([left, middle], [right, middle]);
      else add([middle, top], [middle, bottom]);
    } else if (outer && isFrame(outer, box)) {
      add([outer.left, outer.top], [outer.right, outer.top]);
      add([outer.left, outer.bottom], [outer.right, outer.bottom]);
      add([outer.left, outer.top], [outer.left, outer.bottom]);
      add([outer.right, outer.top], [outer.right, outer.bottom]);
      outer = null;
    } else outer = box;
  }
}

function boxOf(path: readonly Point[]): Box | null {
  if (path.length < 2 || path.length > 64) return null;
  const xs = path.map(([x]) => x);
  const ys = path.map(([, y]) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function isFrame(outer: Box, inner: Box): boolean {
  const gaps = [
    inner.left - outer.left,
    inner.top - outer.top,
    outer.right - inner.right,
    outer.bottom - inner.bottom,
  ];
  return gaps.every((gap) => gap >= -0.1 && gap <= THICKEST) && gaps.some((gap) => gap > 0.1);
}
