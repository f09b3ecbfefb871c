import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wilson } from './wilson.ts';

// Newcombe (1998), Statistics in Medicine 17, table I, method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i lies between %f and %f', (count, cases, least, most) => {
  const interval = wilson(count, cases);
  expect(interval?.[0]).toBeCloseTo(least, 4);
  expect(interval?.[1]).toBeCloseTo(most, 4);
});

test('the share lies within its interval, and the interval within 0 and 1', () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.nat(100_000), (count, others) => {
      const cases = count + others;
      const interval = wilson(count, cases);
      if (cases === 0) return interval === undefined;
      const [least, most] = interval ?? [NaN, NaN];
      return 0 <= least && least <= count / cases && count / cases <= most && most <= 1;
    }),
  );
});

test.each([
  [1, 0],
  [3, 2],
  [-1, 5],
  [NaN, 5],
])('%d of %d is no share', (count, cases) => {
  expect(wilson(count, cases)).toBeUndefined();
});
