import type { OperationNames } from './operations.ts';

/** Characters of a page in the order in which they are drawn, and how light each is: 0 is black, 1 is white. */
export interface Lightness {
  readonly characters: string;
  readonly light: readonly number[];
}

interface Ink {
  readonly fill: number;
  readonly stroke: number;
  readonly fillAlpha: number;
  readonly strokeAlpha: number;
  /** What is left of the ink by the group that is drawn into. */
  readonly group: number;
  readonly mode: number;
}

const BLACK: Ink = { fill: 0, stroke: 0, fillAlpha: 1, strokeAlpha: 1, group: 1, mode: 0 };
/** Characters that text and drawing may hold in different numbers. */
const UNSURE = /[\s\p{Cc}\p{Cf}\p{M}]/u;

/** How light the letters are that these operations draw. Patterns and shadings count as dark. */
export function lightnessOf(
  operations: readonly number[],
  parameters: readonly unknown[],
  names: OperationNames,
): Lightness {
  const light: number[] = [];
  const drawn: string[] = [];
  const kept: Ink[] = [];
  let ink = BLACK;
  const set = (change: Partial<Ink>): void => {
    ink = { ...ink, ...change };
  };
  const keep = (): void => {
    kept.push(ink);
  };
  const giveBack = (): void => {
    ink = kept.pop() ?? BLACK;
  };
  const show = (glyphs: unknown): void => {
    const own = lightnessNow(ink);
    for (const character of charactersOf(glyphs)) {
      drawn.push(character);
      light.push(...Array.from({ length: character.length }, () => own));
    }
  };
  const doings: Readonly<Record<string, (given: readonly unknown[]) => void>> = {
    save: keep,
    restore: giveBack,
    paintFormXObjectBegin: keep,
    paintFormXObjectEnd: giveBack,
    beginGroup: () => {
      keep();
      set({ group: ink.group * ink.fillAlpha, fillAlpha: 1, strokeAlpha: 1 });
    },
    endGroup: giveBack,
    setFillRGBColor: ([colour]) => set({ fill: lightnessOfColour(colour) }),
    setStrokeRGBColor: ([colour]) => set({ stroke: lightnessOfColour(colour) }),
    setFillTransparent: () => set({ fill: 1 }),
    setStrokeTransparent: () => set({ stroke: 1 }),
    setFillColorN: () => set({ fill: 0 }),
    setStrokeColorN: () => set({ stroke: 0 }),
    setTextRenderingMode: ([mode]) => set({ mode: Number(mode) }),
    setGState: ([states]) => set(alphasIn(states)),
    showText: ([glyphs]) => show(glyphs),
  };
  const byNumber = new Map(Object.entries(doings).map(([name, doing]) => [names[name], doing]));
  operations.forEach((operation, index) => {
    const given = parameters[index];
    byNumber.get(operation)?.(Array.isArray(given) ? given : []);
  });
  return { characters: drawn.join(''), light };
}

/** The characters by which text and drawing are laid side by side. */
export function sureCharacters(text: string): readonly string[] {
  return [...text].filter((character) => !UNSURE.test(character));
}

/** Text that is not painted at all lies under a picture of it (a recognised scan), and is read. */
function lightnessNow({ fill, stroke, fillAlpha, strokeAlpha, group, mode }: Ink): number {
  if (mode % 4 === 3) return 0;
  const [colour, alpha] = mode % 4 === 1 ? [stroke, strokeAlpha] : [fill, fillAlpha];
  return 1 - alpha * group * (1 - colour);
}

function lightnessOfColour(colour: unknown): number {
  const digits = typeof colour === 'string' ? /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour) : null;
  if (!digits) return 0;
  const [red = 0, green = 0, blue = 0] = digits.slice(1).map((two) => parseInt(two, 16) / 255);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

function alphasIn(states: unknown): Partial<Ink> {
  const alphas = new Map<unknown, unknown>(
    Array.isArray(states)
      ? states.flatMap((pair: unknown) => (Array.isArray(pair) ? [[pair[0], pair[1]]] : []))
      : [],
  );
  const number = (name: string): number | null => {
    const alpha = alphas.get(name);
    return typeof alpha === 'number' && alpha >= 0 && alpha <= 1 ? alpha : null;
  };
  const [fillAlpha, strokeAlpha] = [number('ca'), number('CA')];
  return { ...(fillAlpha === null ? {} : { fillAlpha }), ...(strokeAlpha === null ? {} : { strokeAlpha }) };
}

function charactersOf(glyphs: unknown): readonly string[] {
  if (!Array.isArray(glyphs)) return [];
  return glyphs.flatMap((glyph: unknown) =>
    typeof glyph === 'object' && glyph !== null && 'unicode' in glyph && typeof glyph.unicode === 'string'
      ? sureCharacters(glyph.unicode)
      : [],
  );
}
