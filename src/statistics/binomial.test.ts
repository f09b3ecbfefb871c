import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atMost, exactly } from './binomial.ts';
import { deviationOf, upperTail } from './normal.ts';

const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });

test('the chances of all counts up to one add up to that of at most so many', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }), share, (a, b, p) => {
      const [most, cases] = [Math.min(a, b), Math.max(a, b)];
      const sum = Array.from({ length: most + 1 }, (_, count) => exactly(count, cases, p)).reduce(
        (all, one) => all + one,
        0,
      );
      expect(atMost(most, cases, p)).toBeCloseTo(sum, 8);
    }),
  );
});

test('nothing is counted below none, everything up to all', () => {
  expect(atMost(-1, 10, 0.3)).toBe(0);
  expect(atMost(10, 10, 0.3)).toBe(1);
  expect(exactly(0, 5, 0)).toBe(1);
  expect(exactly(5, 5, 1)).toBe(1);
  expect(exactly(4, 5, 1)).toBe(0);
});

// Abramowitz and Stegun, table 26.1 and 26.2.
test.each([
  [0, 0.5],
  [1, 0.1586552539],
  [1.96, 0.0249978952],
  [3, 0.001349898],
  [5, 2.866515719e-7],
])('above %d standard deviations lies %d', (z, tail) => {
  expect(upperTail(z) / tail).toBeCloseTo(1, 7);
  expect(deviationOf(tail)).toBeCloseTo(z, 6);
  expect(upperTail(-z)).toBeCloseTo(1 - tail, 9);
});
