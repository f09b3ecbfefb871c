/** A colour by its parts from 0 to 255, and how much of it is seen. */
export interface Colour {
  readonly parts: readonly [red: number, green: number, blue: number];
  readonly alpha: number;
}

const NAMED: Readonly<Record<string, string>> = {
  ...{ white: 'ffffff', black: '000000', red: 'ff0000', silver: 'c0c0c0', gray: '808080', grey: '808080' },
  ...{ lightgray: 'd3d3d3', lightgrey: 'd3d3d3', gainsboro: 'dcdcdc', whitesmoke: 'f5f5f5', snow: 'fffafa' },
  ...{ blue: '0000ff', yellow: 'ffff00', green: '008000', navy: '000080', transparent: '00000000' },
};
/** As pale as a watermark is what is lighter than this, from 0 to 1; white itself stands on dark ground. */
const PALE = 0.7;
const WHITE = 0.97;

/** A colour as style sheets write it; null for what is none, or one that nobody needs here. */
export function colourOf(value: string): Colour | null {
  const hex = NAMED[value] ?? /^#([\da-f]{3,8})$/.exec(value)?.[1];
  if (hex !== undefined) return ofHex(hex);
  const inner = /^rgba?\(([\d\s.,%/]{5,40})\)$/.exec(value)?.[1];
  if (inner === undefined) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = inner
    .trim()
    .split(/[\s,/]+/)
    .map((part, index) =>
      part.endsWith('%') ? (parseFloat(part) / 100) * (index < 3 ? 255 : 1) : Number(part),
    );
  return { parts: [red, green, blue], alpha };
}

function ofHex(hex: string): Colour | null {
  const long = hex.length < 5 ? [...hex].map((digit) => digit + digit).join('') : hex;
  if (long.length !== 6 && long.length !== 8) return null;
  const part = (index: number): number => parseInt(long.slice(index * 2, index * 2 + 2), 16);
  return { parts: [part(0), part(1), part(2)], alpha: long.length === 8 ? part(3) / 255 : 1 };
}

/** Whether text in this colour is as pale as a watermark on a white page. */
export function isFaintColour(value: string): boolean {
  const colour = colourOf(value);
  if (!colour) return false;
  const [red, green, blue] = colour.parts;
  const light = (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
  return light < WHITE && 1 - colour.alpha * (1 - light) >= PALE;
}

/** Whether text and the ground it stands on have one colour. */
export function isSameColour(text: string, ground: string): boolean {
  const [own, under] = [colourOf(text), colourOf(ground.split(/\s(?=url|no-repeat|repeat)/, 1)[0] ?? '')];
  return (
    own !== null &&
    under !== null &&
    under.alpha > 0.9 &&
    own.parts.every((part, index) => Math.abs(part - (under.parts[index] ?? 0)) < 4)
  );
}
