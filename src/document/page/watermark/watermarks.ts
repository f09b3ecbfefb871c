import type { DrawnLetter, DrawnPage } from '../drawn.ts';
import type { Rules } from '../rules.ts';
import { markCovered, type Stroke, strokesOf } from './strokes.ts';

/** Paler than the text by so much, on a scale from black to white, is an ink for watermarks. */
const PALER = 0.3;
const PALE = 0.4;
/** White letters stand on dark ground, as heads of tables do. */
const WHITE = 0.97;
/** So much larger than the text is the type of titles and watermarks. */
const LARGER = 1.8;
/** The same text so often on a page, or at the same place of so many pages. */
const TILES = 3;
const SAME_PLACE = 3;
const LONGEST_TEXT = 60;
const MOST_ROUNDS = 6;
const MOST_CROSSINGS = 100_000;

/**
 * The pages without watermarks along the text. One sign alone makes none: a title is large, a note pale, a head comes
 * again on every page. Over or under other text, or through the lines of a table, stand letters that are paler,
 * larger, or there again and again; and what is paler and comes again is one wherever it stands.
 */
export function withoutWatermarks(pages: readonly DrawnPage[]): readonly DrawnPage[] {
  const written = pages.map(strokesOf);
  const usual = usualOf(written.flat());
  const counts = countsOf(written);
  const found = new Set<Stroke>();
  written.forEach((strokes, index) => {
    markCovered(strokes);
    const isRepeated = repeatedOn(counts, index);
    for (const stroke of strokes) {
      const pale = stroke.light >= Math.max(PALE, usual.light + PALER);
      const large = stroke.size >= usual.size * LARGER;
      if (!pale && !large) continue;
      const touches = stroke.covered || crosses(stroke, pages[index]?.rules);
      if (touches && (!large || pale || stroke.text.length > 1)) found.add(stroke);
      else if (pale && stroke.light < WHITE && isRepeated(stroke)) found.add(stroke);
    }
  });
  // What a pale ink of that size wrote besides is the rest of it.
  const inks = new Set([...found].filter(({ light }) => light >= PALE).map(inkOf));
  written.forEach((strokes, index) => {
    const rest = strokes.filter((stroke) => !found.has(stroke));
    for (const stroke of rest) if (inks.has(inkOf(stroke)) && stroke.light < WHITE) found.add(stroke);
    const isRepeated = repeatedOn(counts, index);
    let left = rest.filter((stroke) => !found.has(stroke));
    // The one with the most copies first: what lay under it is bare without it.
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const kind = mostCopied(left, isRepeated);
      if (!kind) break;
      for (const copy of kind) found.add(copy);
      left = left.filter((stroke) => !found.has(stroke));
    }
  });
  const isCopy = copiesOf(found);
  return pages.map((page, index) => {
    const [gone, kept] = parted(written[index] ?? [], (stroke) => found.has(stroke) || isCopy(stroke));
    const stamped = new Set(gone.flatMap(({ letters }) => letters));
    // Of digits over each other nobody can say which are the figure.
    const blurred = markCovered(kept);
    if (stamped.size + blurred.size === 0) return page;
    const letters = page.letters.filter((letter) => !stamped.has(letter));
    return {
      ...page,
      letters: letters.map((letter) => (blurred.has(letter) ? withoutDigit(letter) : letter)),
      stamped: stamped.size,
    };
  });
}

function withoutDigit(letter: DrawnLetter): DrawnLetter {
  return /[\d\uff10-\uff19]/.test(letter.character) ? { ...letter, character: '\ufffd' } : letter;
}

function parted(
  strokes: readonly Stroke[],
  isGone: (stroke: Stroke) => boolean,
): readonly [Stroke[], Stroke[]] {
  return [strokes.filter(isGone), strokes.filter((stroke) => !isGone(stroke))];
}

/** Whether a text was also written as a watermark in the same ink. A copy that leaves the page is cut. */
function copiesOf(found: ReadonlySet<Stroke>): (stroke: Stroke) => boolean {
  const beginnings = new Set<string>();
  for (const { text, ...stroke } of found)
    for (let length = 2; length <= Math.min(text.length, LONGEST_TEXT); length += 1)
      beginnings.add(kindOf({ ...stroke, text: text.slice(0, length) }));
  return (stroke) =>
    isWorded(stroke.text) && beginnings.has(kindOf({ ...stroke, text: stroke.text.slice(0, LONGEST_TEXT) }));
}

/** Of texts that come again and lie over or under others, the copies of the one that comes most often. */
function mostCopied(
  strokes: readonly Stroke[],
  isRepeated: (stroke: Stroke) => boolean,
): readonly Stroke[] | undefined {
  markCovered(strokes);
  const kinds = new Map<string, Stroke[]>();
  for (const stroke of strokes) {
    if (!isWorded(stroke.text) || !isRepeated(stroke)) continue;
    const copies = kinds.get(kindOf(stroke));
    if (copies) copies.push(stroke);
    else kinds.set(kindOf(stroke), [stroke]);
  }
  return [...kinds.values()]
    .filter((copies) => copies.filter(({ covered }) => covered).length >= Math.min(2, copies.length))
    .sort((one, other) => other.length - one.length)[0];
}

/** The size and the lightness that most letters have. */
function usualOf(strokes: readonly Stroke[]): { readonly size: number; readonly light: number } {
  const most = (of: (stroke: Stroke) => number): number => {
    const counts = new Map<number, number>();
    for (const stroke of strokes)
      counts.set(of(stroke), (counts.get(of(stroke)) ?? 0) + stroke.letters.length);
    return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
  };
  return {
    size: most(({ size }) => Math.round(size * 2) / 2),
    light: most(({ light }) => Math.round(light * 20) / 20),
  };
}

function inkOf({ size, light }: Stroke): string {
  return `${size.toFixed(0)} ${light.toFixed(2)}`;
}

function kindOf(stroke: Stroke): string {
  return `${inkOf(stroke)} ${stroke.text}`;
}

/** Words or a number long enough to be told from the figures of a table. */
function isWorded(text: string): boolean {
  return /\p{L}{2}|\d{4}/u.test(text);
}

interface Counts {
  readonly onPage: readonly ReadonlyMap<string, number>[];
  readonly atPlace: ReadonlyMap<string, number>;
}

function placeOf(stroke: Stroke): string {
  const [x = 0, y = 0] = stroke.letters[0]?.middle ?? [];
  return `${kindOf(stroke)} ${(x / SAME_PLACE).toFixed(0)} ${(y / SAME_PLACE).toFixed(0)}`;
}

function countsOf(written: readonly (readonly Stroke[])[]): Counts {
  const tally = (keys: readonly string[]): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts;
  };
  return {
    onPage: written.map((strokes) => tally(strokes.map(kindOf))),
    atPlace: tally(written.flatMap((strokes) => [...new Set(strokes.map(placeOf))])),
  };
}

function repeatedOn({ onPage, atPlace }: Counts, page: number): (stroke: Stroke) => boolean {
  return (stroke) =>
    (onPage[page]?.get(kindOf(stroke)) ?? 0) >= TILES || (atPlace.get(placeOf(stroke)) ?? 0) >= 2;
}

/** Whether a line of a table runs through the letters. */
function crosses({ letters }: Stroke, rules: Rules | undefined): boolean {
  const horizontal = rules?.horizontal ?? [];
  const vertical = rules?.vertical ?? [];
  if (letters.length * (horizontal.length + vertical.length) > MOST_CROSSINGS) return false;
  const through = (at: number, middle: number, half: number): boolean => Math.abs(at - middle) < half * 0.6;
  return letters.some(({ middle: [x, y], width, size, angle }) => {
    const [half, high] = Math.round(angle / 90) % 2 === 0 ? [width / 2, size / 2] : [size / 2, width / 2];
    return (
      horizontal.some(({ at, from, to }) => from < x && to > x && through(at, y, high * 0.7)) ||
      vertical.some(({ at, from, to }) => from < y && to > y && through(at, x, half))
    );
  });
}
