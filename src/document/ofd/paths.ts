import type { Point } from '../page/matrix.ts';

/** How many numbers stand behind a command, the last two of which are where it ends. */
const NUMBERS: Readonly<Record<string, number>> = { S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 };
const MOST_WORDS = 100_000;

/** The parts of a path as rows of points; curves count by their ends, and C closes. */
export function pathsIn(abbreviated: string): readonly (readonly Point[])[] {
  const words = abbreviated.trim().split(/[\s,]+/, MOST_WORDS);
  const paths: Point[][] = [];
  let path: Point[] = [];
  for (let at = 0; at < words.length;) {
    const command = words[at] ?? '';
    const count = NUMBERS[command];
    at += 1;
    if (count === undefined) continue;
    if (count === 0) {
      if (path[0]) path.push(path[0]);
      continue;
    }
    const x = Number(words[at + count - 2]);
    const y = Number(words[at + count - 1]);
    at += count;
    if (!Number.isFinite(x + y)) continue;
    if (command === 'M' || command === 'S' || paths.length === 0) {
      path = [];
      paths.push(path);
    }
    path.push([x, y]);
  }
  return paths;
}
