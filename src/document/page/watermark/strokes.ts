import type { DrawnLetter, DrawnPage } from '../drawn.ts';
import { standsAlong } from '../turning.ts';

/** Letters that one pen wrote in one go: of one size and ink, along one line, near each other. */
export interface Stroke {
  readonly letters: readonly DrawnLetter[];
  readonly text: string;
  readonly size: number;
  readonly light: number;
  /** Another stroke's letters lie over or under its own. */
  covered: boolean;
}

/** Further apart along the line, in parts of their size, letters belong to different strokes. */
const NEXT = 3;
const ACROSS = 0.15;
/** A bucket of the page, in points, and how many letters around one are looked at. */
const BUCKET = 24;
const MOST_LOOKS = 400;

/** The strokes of a page in the order of its drawing. What stands askew is left to those who leave it out. */
export function strokesOf(page: DrawnPage): Stroke[] {
  const along = standsAlong(page.letters);
  const groups: DrawnLetter[][] = [];
  for (const letter of page.letters) {
    if (!along(letter)) continue;
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && goesOn(last, letter)) group.push(letter);
    else groups.push([letter]);
  }
  return groups.map((letters) => ({
    letters,
    text: letters.map(({ character }) => character).join(''),
    size: letters[0]?.size ?? 0,
    light: letters[0]?.light ?? 0,
    covered: false,
  }));
}

function goesOn(last: DrawnLetter, letter: DrawnLetter): boolean {
  if (Math.abs(letter.size - last.size) > last.size * 0.04 || Math.abs(letter.angle - last.angle) > 1)
    return false;
  if (Math.abs((letter.light ?? 0) - (last.light ?? 0)) > 0.02) return false;
  const angle = (last.angle * Math.PI) / 180;
  const [dx, dy] = [letter.middle[0] - last.middle[0], letter.middle[1] - last.middle[1]];
  const along = dx * Math.cos(angle) + dy * Math.sin(angle);
  const across = dy * Math.cos(angle) - dx * Math.sin(angle);
  return along > 0 && along < last.size * NEXT && Math.abs(across) < last.size * ACROSS;
}

/**
 * Marks the strokes whose letters lie over or under those of others, and gives those letters. A letter drawn twice (a
 * false bold) does not.
 */
export function markCovered(strokes: readonly Stroke[]): ReadonlySet<DrawnLetter> {
  const covered = new Set<DrawnLetter>();
  const buckets = new Map<string, { readonly letter: DrawnLetter; readonly stroke: Stroke }[]>();
  const keyOf = (x: number, y: number): string => `${String(x)} ${String(y)}`;
  for (const stroke of strokes) {
    stroke.covered = false;
    for (const letter of stroke.letters) {
      const key = keyOf(Math.floor(letter.middle[0] / BUCKET), Math.floor(letter.middle[1] / BUCKET));
      const bucket = buckets.get(key);
      if (bucket) bucket.push({ letter, stroke });
      else buckets.set(key, [{ letter, stroke }]);
    }
  }
  for (const stroke of strokes) {
    for (const letter of stroke.letters) {
      let looks = 0;
      const reach = Math.min(letter.size / 2, 300);
      const [x, y] = letter.middle;
      for (
        let column = Math.floor((x - reach) / BUCKET);
        column <= Math.floor((x + reach) / BUCKET);
        column += 1
      ) {
        for (let row = Math.floor((y - reach) / BUCKET); row <= Math.floor((y + reach) / BUCKET); row += 1) {
          for (const other of buckets.get(keyOf(column, row)) ?? []) {
            looks += 1;
            if (looks > MOST_LOOKS) break;
            if (other.stroke === stroke || !liesOver(letter, other.letter)) continue;
            stroke.covered = true;
            other.stroke.covered = true;
            covered.add(letter).add(other.letter);
          }
        }
      }
    }
  }
  return covered;
}

/** Whether the middle of the smaller letter lies in the larger one. */
function liesOver(large: DrawnLetter, small: DrawnLetter): boolean {
  if (small.size > large.size * 1.05) return false;
  const upright = Math.round(large.angle / 90) % 2 === 0;
  const [wide, high] = [large.width, large.size];
  const dx = Math.abs(large.middle[0] - small.middle[0]);
  const dy = Math.abs(large.middle[1] - small.middle[1]);
  const [across, down] = upright ? [dx, dy] : [dy, dx];
  if (large.character === small.character && Math.max(dx, dy) < large.size * 0.35) return false;
  return across < wide * 0.45 && down < high * 0.4;
}
