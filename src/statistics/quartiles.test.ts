import { expect, test } from 'vitest';
import { quartilesOf } from './quartiles.ts';

test.each([
  [[7], { lower: 7, median: 7, upper: 7 }],
  [[1, 2], { lower: 1.25, median: 1.5, upper: 1.75 }],
  [[4, 1, 3, 2], { lower: 1.75, median: 2.5, upper: 3.25 }],
  [[10, 2, 9, 1, 100], { lower: 2, median: 9, upper: 10 }],
])('quartiles of %o', (numbers, told) => {
  expect(quartilesOf(numbers)).toEqual(told);
});

test('nothing has no quartiles, and the numbers given keep their order', () => {
  expect(quartilesOf([])).toBeUndefined();
  const given = [3, 1, 2];
  quartilesOf(given);
  expect(given).toEqual([3, 1, 2]);
});
