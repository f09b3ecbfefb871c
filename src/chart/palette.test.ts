import { describe, expect, test } from 'vitest';
import { coloursCss } from './colours-css.ts';
import { LIGHT, type Palette } from './palette.ts';
import { DARK } from './palettes.ts';

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** What remains of linear RGB without the long, or the middle cones (Machado, Oliveira, Fernandes 2009). */
const SIGHTS: Readonly<Record<string, Matrix>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

/** Linear RGB to cone response and on to OKLab (Ottosson 2020), where distance is roughly what the eye tells apart. */
const TO_CONES: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const TO_LAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

const times = (matrix: Matrix, [a, b, c]: Triple): Triple => {
  const [x, y, z] = matrix.map((row) => row[0] * a + row[1] * b + row[2] * c);
  return [x ?? 0, y ?? 0, z ?? 0];
};

function linear(hex: string): Triple {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return [red ?? 0, green ?? 0, blue ?? 0];
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [one, other]
    .map(
      (hex) =>
        times(
          [
            [0.2126, 0.7152, 0.0722],
            [0, 0, 0],
            [0, 0, 0],
          ],
          linear(hex),
        )[0],
    )
    .sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function distance(one: string, other: string, sight: Matrix): number {
  const [a, b] = [one, other].map((hex) => {
    const [long, middle, short] = times(TO_CONES, times(sight, linear(hex)));
    return times(TO_LAB, [
      Math.cbrt(Math.max(0, long)),
      Math.cbrt(Math.max(0, middle)),
      Math.cbrt(Math.max(0, short)),
    ]);
  });
  return Math.hypot(...[0, 1, 2].map((at) => (a?.[at] ?? 0) - (b?.[at] ?? 0)));
}

function pairs(list: readonly string[]): [string, string][] {
  return list.flatMap((one, at) => list.slice(at + 1).map((other): [string, string] => [one, other]));
}

const PALETTES: readonly (readonly [string, Palette])[] = [
  ['light', LIGHT],
  ['dark', DARK],
];

describe.each(PALETTES)('the %s palette', (_, palette) => {
  test('has series colours that stand 3:1 against the paper', () => {
    for (const colour of palette.series)
      expect(contrast(colour, palette.paper), colour).toBeGreaterThanOrEqual(3);
  });

  test('has text at 4.5:1 on the paper and on every series colour', () => {
    for (const ink of [palette.ink, palette.ink2])
      expect(contrast(ink, palette.paper)).toBeGreaterThanOrEqual(4.5);
    palette.series.forEach((colour, at) =>
      expect(contrast(palette.on[at] ?? '', colour), colour).toBeGreaterThanOrEqual(4.5),
    );
  });

  test.each(Object.entries(SIGHTS))('keeps its colours apart with %s', (_name, sight) => {
    for (const [one, other] of pairs(palette.series.slice(0, 6)))
      expect(distance(one, other, sight), `${one} ${other}`).toBeGreaterThan(0.11);
    for (const [one, other] of pairs(palette.series))
      expect(distance(one, other, sight), `${one} ${other}`).toBeGreaterThan(0.09);
  });
});

test('the style sheet has these palettes', async () => {
  await expect(coloursCss(LIGHT, DARK)).toMatchFileSnapshot('colours.css');
});
