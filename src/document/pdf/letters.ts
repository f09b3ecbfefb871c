import { type DrawnLetter, drawnLetter } from '../page/drawn.ts';
import { weightOf } from '../page/letters.ts';
import { type Matrix, multiply, type Point } from '../page/matrix.ts';
import { usualCharacters } from '../page/radicals.ts';

/** What pdf.js says of a run of text. */
export interface TextRun {
  readonly str: string;
  readonly dir: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** The letters of a run of text; white space only moves what follows. */
export function lettersOf(run: TextRun, page: Matrix, number: number): readonly DrawnLetter[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = run.transform;
  const matrix = multiply(page, [a, b, c, d, e, f]);
  const characters = [...usualCharacters(run.str)];
  const place = run.dir === 'ttb' ? downwards(run, characters) : rightwards(run, characters);
  return characters.flatMap((character, index) => {
    const { start, advance } = place[index] ?? { start: [0, 0], advance: 0 };
    if (/\s/.test(character)) return [];
    return drawnLetter(character, start, { advance, size: 1, run: number }, matrix) ?? [];
  });
}

/** Where a letter's base line starts and how wide it is, in parts of its size. */
interface Place {
  readonly start: Point;
  readonly advance: number;
}

/** A run's width is shared among its letters by their kind. */
function rightwards(run: TextRun, characters: readonly string[]): readonly Place[] {
  const [a = 1, b = 0] = run.transform;
  const width = run.width / (Math.hypot(a, b) || 1);
  const total = characters.reduce((sum, character) => sum + weightOf(character), 0) || 1;
  let before = 0;
  return characters.map((character) => {
    const from = before;
    before += weightOf(character);
    const advance = ((before - from) / total) * width || 0.5;
    return { start: [(from / total) * width, 0], advance };
  });
}

/** Letters one below the other hang from the middle of their upper edge. */
function downwards(run: TextRun, characters: readonly string[]): readonly Place[] {
  const [, , c = 0, d = 1] = run.transform;
  const step = run.height / (Math.hypot(c, d) || 1) / characters.length || 1;
  return characters.map((_character, index) => ({ start: [-0.5, -(index + 0.88) * step], advance: 1 }));
}
