import { describe, expect, test } from 'vitest';
import { coloursCss } from './colours-css.ts';
import { LIGHT, type Palette } from './palette.ts';
import { DARK } from './palettes.ts';
import { contrast, distance, type Matrix } from './sight.fixture.ts';

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
