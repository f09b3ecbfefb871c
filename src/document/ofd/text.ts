import { type DrawnLetter, drawnLetter } from '../page/drawn.ts';
import { weightOf } from '../page/letters.ts';
import { type Matrix, multiply } from '../page/matrix.ts';
import { usualCharacters } from '../page/radicals.ts';
import { stepsOf } from './deltas.ts';
import { childrenOf, type Element } from './element.ts';

/** The letters of a text object. `matrix` lays its own space over the page. */
export function lettersOf(object: Element, matrix: Matrix, run: number): readonly DrawnLetter[] {
  const { attributes } = object;
  const size = numberOr(attributes['Size'], 3.5);
  const style: Style = {
    size,
    wide: size * Math.abs(numberOr(attributes['HScale'], 1) || 1),
    downwards: /^(?:90|270)$/.test(attributes['ReadDirection'] ?? ''),
  };
  const turned = ((numberOr(attributes['CharDirection'], 0) % 360) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turned), Math.sin(turned)];
  const letters: DrawnLetter[] = [];
  let start = { x: 0, y: 0 };
  for (const code of childrenOf(object, 'TextCode')) {
    // Left out, a start is that of the code before.
    start = { x: numberOr(code.attributes['X'], start.x), y: numberOr(code.attributes['Y'], start.y) };
    for (const { character, x, y, advance } of placed(code, start, style)) {
      if (/\s/.test(character)) continue;
      const letter = drawnLetter(
        character,
        [0, 0],
        { advance, size, run },
        multiply(matrix, [cos, sin, -sin, cos, x, y]),
      );
      if (letter) letters.push(letter);
    }
  }
  return letters;
}

interface Style {
  readonly size: number;
  readonly wide: number;
  readonly downwards: boolean;
}

interface Placed {
  readonly character: string;
  readonly x: number;
  readonly y: number;
  readonly advance: number;
}

function placed(code: Element, start: { x: number; y: number }, style: Style): readonly Placed[] {
  const { DeltaX, DeltaY } = code.attributes;
  const characters = charactersOf(code.text, DeltaX ?? DeltaY);
  const across = stepsOf(DeltaX, characters.length - 1);
  const down = stepsOf(DeltaY, characters.length - 1);
  const unsaid = across.length === 0 && down.length === 0;
  let { x, y } = start;
  return characters.map((character, index) => {
    const usual = weightOf(character) * style.wide;
    const here = { character, x, y };
    const stepX = across[index] ?? (unsaid && !style.downwards ? usual : 0);
    x += stepX;
    y += down[index] ?? (unsaid && style.downwards ? style.size : 0);
    // A step to the right that fits the character is its width, and so is one of several alike of about an em, as
    // makers space digits like Han; a leap says nothing of it.
    const alike = stepX === across[index - 1] || stepX === across[index + 1];
    const most = Math.max(usual * 1.35, alike ? style.size * 1.1 : 0);
    return { ...here, advance: stepX > usual * 0.4 && stepX <= most ? stepX : usual };
  });
}

/** White space around line ends is the maker's own, unless there are steps for it. */
function charactersOf(text: string, deltas: string | undefined): readonly string[] {
  const plain = text.replace(/\\00(?:[01][0-9a-f]|20)/gi, ' ');
  const kept = [...usualCharacters(plain.replace(/[\r\n]/g, ''))];
  if (kept.length === plain.length) return kept;
  const bare = [...usualCharacters(withoutOuterLines(plain).replace(/[\r\n]/g, ''))];
  return bare.length < kept.length && stepsGiven(deltas) === kept.length - 1 ? kept : bare;
}

/** Without the white space at either end that holds a line end. */
function withoutOuterLines(text: string): string {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  const holdsEnd = (space: string): boolean => /[\r\n]/.test(space);
  return text.slice(holdsEnd(text.slice(0, start)) ? start : 0, holdsEnd(text.slice(end)) ? end : undefined);
}

function stepsGiven(deltas: string | undefined): number {
  return /g/i.test(deltas ?? '') ? -1 : (deltas ?? '').trim().split(/\s+/).length;
}

/** An attribute as a number, or `otherwise`. */
export function numberOr(value: string | undefined, otherwise: number): number {
  const number = value === undefined || value.trim() === '' ? NaN : Number(value);
  return Number.isFinite(number) ? number : otherwise;
}
