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

export type Matrix = readonly [number, number, number, number, number, number];

/** What pdf.js calls its drawing operations; the numbers differ between its versions. */
export type OperationNames = Readonly<Record<string, number>>;

type Point = readonly [x: number, y: number];

/** A filled shape up to this thickness is a line; a thicker one is a background. */
const THICKEST = 3;
const SHORTEST = 3;
/** No report's page has so many; a drawing or a map may. */
const MOST = 20_000;

export function multiply(one: Matrix, other: Matrix): Matrix {
  const [a, b, c, d, e, f] = one;
  const [g, h, i, j, k, l] = other;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export function apply([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The straight lines that a page's drawing operations paint, by stroke or as thin filled shapes. */
export function rulesOf(
  operations: readonly number[],
  parameters: readonly unknown[],
  names: OperationNames,
  page: Matrix,
): Rules {
  const horizontal: Rule[] = [];
  const vertical: Rule[] = [];
  const add = ([x0, y0]: Point, [x1, y1]: Point): void => {
    const wide = Math.abs(x1 - x0);
    const high = Math.abs(y1 - y0);
    if (horizontal.length + vertical.length >= MOST) return;
    if (high <= THICKEST && wide >= SHORTEST && wide > high) {
      horizontal.push({ at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) });
    } else if (wide <= THICKEST && high >= SHORTEST) {
      vertical.push({ at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) });
    }
  };
  const strokes = new Set([names['stroke'], names['closeStroke']]);
  const fills = new Set([names['fill'], names['eoFill']]);
  const both = new Set(
    ['fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'].map((name) => names[name]),
  );
  const begin = names['paintFormXObjectBegin'];
  const end = names['paintFormXObjectEnd'];
  const kept: Matrix[] = [];
  let matrix = page;
  operations.forEach((operation, index) => {
    const parameter = parameters[index];
    if (operation === names['save']) kept.push(matrix);
    else if (operation === names['restore'] || operation === end) matrix = kept.pop() ?? page;
    else if (operation === names['transform']) matrix = multiply(matrix, matrixOf(parameter));
    else if (operation === begin) {
      kept.push(matrix);
      matrix = multiply(matrix, matrixOf(Array.isArray(parameter) ? parameter[0] : null));
    } else if (operation === names['constructPath'] && Array.isArray(parameter)) {
      const paint: unknown = parameter[0];
      const paths = pathsOf(parameter[1]).map((path) => path.map((point) => apply(matrix, point)));
      if (typeof paint !== 'number') return;
      if (strokes.has(paint) || both.has(paint))
        paths.forEach((path) => {
          strokeEdges(path, add);
        });
      else if (fills.has(paint)) fillEdges(paths, add);
    }
  });
  return { horizontal, vertical };
}

function matrixOf(value: unknown): Matrix {
  const numbers =
    Array.isArray(value) || value instanceof Float32Array ? Array.from(value as ArrayLike<number>) : [];
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers;
  return [a, b, c, d, e, f];
}

/** Points of each part of a path, in pdf.js' packed form. Curves count by their ends. */
function pathsOf(packed: unknown): readonly (readonly Point[])[] {
  const data: unknown = Array.isArray(packed) ? packed[0] : null;
  if (!Array.isArray(data) && !(data instanceof Float32Array)) return [];
  const numbers = data as ArrayLike<number>;
  const sizes = [2, 2, 6, 4, 0];
  const paths: Point[][] = [];
  let path: Point[] = [];
  for (let index = 0; index < numbers.length;) {
    const kind = numbers[index] ?? 4;
    const size = sizes[kind] ?? 0;
    if (kind === 0) {
      path = [];
      paths.push(path);
    }
    if (kind === 4 && path[0]) path.push(path[0]);
    else if (size > 0) path.push([numbers[index + size - 1] ?? 0, numbers[index + size] ?? 0]);
    index += size + 1;
  }
  return paths;
}

function strokeEdges(path: readonly Point[], add: (from: Point, to: Point) => void): void {
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
function fillEdges(paths: readonly (readonly Point[])[], add: (from: Point, to: Point) => void): void {
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
  if (path.length < 2) return null;
  const xs = path.map(([x]) => x);
  const ys = path.map(([, y]) => y);
  if (path.length > 64) return null;
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
