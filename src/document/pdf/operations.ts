import { type Matrix, multiply, type Point } from '../page/matrix.ts';
import { type Rules, takeRules } from '../page/rules.ts';

/** What pdf.js calls its drawing operations; the numbers differ between its versions. */
export type OperationNames = Readonly<Record<string, number>>;

/** The straight lines that a page's drawing operations paint, by stroke or as thin filled shapes. */
export function rulesOf(
  operations: readonly number[],
  parameters: readonly unknown[],
  names: OperationNames,
  page: Matrix,
): Rules {
  const taker = takeRules();
  const strokes = new Set([names['stroke'], names['closeStroke']]);
  const fills = new Set([names['fill'], names['eoFill']]);
  for (const name of ['fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'])
    strokes.add(names[name]);
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
      if (typeof paint !== 'number') return;
      const how = { stroke: strokes.has(paint), fill: fills.has(paint) };
      if (how.stroke || how.fill) taker.paint(pathsOf(parameter[1]), matrix, how);
    }
  });
  return taker.rules;
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
