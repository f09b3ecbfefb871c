import { describe, expect, test } from 'vitest';
import { LIGHT } from './palette.ts';
import { CONTRAST, DARK, GREY } from './palettes.ts';
import { contrast, distance, type Matrix } from './sight.fixture.ts';
import { tonesCss } from './tones-css.ts';
import { CONTRAST_TONES, DARK_TONES, GREY_TONES } from './tone-palettes.ts';
import { LIGHT_TONES, TONES } from './tones.ts';

const FULL: Matrix = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

describe.each([
  ['light', LIGHT_TONES, LIGHT.paper],
  ['dark', DARK_TONES, DARK.paper],
  ['grey', GREY_TONES, GREY.paper],
  ['contrast', CONTRAST_TONES, CONTRAST.paper],
] as const)('the %s tones', (_, { tones, on }, paper) => {
  test('have ink of 4.5:1 on each', () => {
    expect([tones.length, on.length]).toEqual([TONES, TONES]);
    tones.forEach((tone, at) => expect(contrast(on[at] ?? '', tone), tone).toBeGreaterThanOrEqual(4.5));
  });

  test('go one way from the paper, each further than the last', () => {
    const steps = [paper, ...tones].map((tone) => contrast(tone, paper));
    steps.slice(1).forEach((step, at) => expect(step).toBeGreaterThan((steps[at] ?? 0) * 1.1));
    tones.slice(1).forEach((tone, at) => expect(distance(tone, tones[at] ?? '', FULL)).toBeGreaterThan(0.06));
  });
});

test('the style sheet has these tones', async () => {
  await expect(tonesCss(LIGHT_TONES, DARK_TONES)).toMatchFileSnapshot('tones.css');
});
