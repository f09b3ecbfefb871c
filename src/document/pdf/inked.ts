import type { DrawnLetter } from '../page/drawn.ts';
import { type Lightness, sureCharacters } from './lightness.ts';

/** A run of text as it is written, and its letters. */
export interface WrittenRun {
  readonly written: string;
  readonly letters: readonly DrawnLetter[];
}

/** So many characters tell where text goes on in the drawing. */
const ENOUGH = 16;
/** A run that leaves the page may lose so many characters. */
const CUT = 4;
/** Text and drawing that go apart more often than that are not compared further. */
const MOST_GAPS = 200;

/**
 * The letters with how light they are. Text is in the order of the drawing, but for what stands outside the page, which
 * only the drawing holds; where the two cannot be laid side by side nothing is known of colours.
 */
export function inkedLetters(
  runs: readonly WrittenRun[],
  { characters, light }: Lightness,
): readonly DrawnLetter[] {
  const pieces = runs.map(({ written }) => sureCharacters(written).join(''));
  const text = pieces.join('');
  let at = 0;
  let place = 0;
  let gaps = 0;
  return runs.flatMap(({ letters }, index) => {
    const piece = pieces[index] ?? '';
    const ahead = text.slice(at, at + Math.max(ENOUGH, piece.length));
    at += piece.length;
    if (gaps > MOST_GAPS) return letters;
    if (!characters.startsWith(piece, place)) {
      gaps += 1;
      const near = characters.slice(place, place + CUT + piece.length).indexOf(piece);
      const found = near >= 0 ? place + near : characters.indexOf(ahead, place);
      if (found < 0) return letters;
      place = found;
    }
    const own = light.slice(place, place + piece.length);
    place += piece.length;
    const each = own.length === letters.length;
    return letters.map((letter, nth) => ({ ...letter, light: own[each ? nth : 0] ?? 0 }));
  });
}
