import { ticks } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ticksBetween } from './ticks.ts';

const ends = fc.tuple(
  fc.integer({ min: -10_000_000, max: 10_000_000 }),
  fc.integer({ min: 1, max: 10_000_000 }),
);

test('ticks are those of d3', () => {
  fc.assert(
    fc.property(ends, fc.integer({ min: 1, max: 10 }), ([least, width], count) => {
      const [from, to] = [least, least + width];
      expect(ticksBetween(from, to, count)).toEqual(ticks(from, to, count).map((tick) => tick + 0));
    }),
  );
});

test('ticks between fractions print as they should', () => {
  expect(ticksBetween(0, 0.3, 3)).toEqual([0, 0.1, 0.2, 0.3]);
  expect(ticksBetween(0, 0.00012, 4)).toEqual(ticks(0, 0.00012, 4));
});

test('nothing to divide has one tick, and no number of ticks none', () => {
  expect(ticksBetween(3, 3, 4)).toEqual([3]);
  expect(ticksBetween(0, 3, 0)).toEqual([]);
});
