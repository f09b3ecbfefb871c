import { expect, test } from 'vitest';
import { growthOf, STEADY } from './growth.fixture.ts';

function spin(steps: number): void {
  let sum = 0;
  for (let step = 0; step < steps; step += 1) sum += Math.sqrt(step);
  expect(sum).toBeGreaterThanOrEqual(0);
}

test('work in proportion to its text is steady', () => {
  expect(
    growthOf((size) => {
      spin(size * 2000);
    }, 8000),
  ).toBeLessThan(STEADY);
});

test('work that grows with the square of its text is found', () => {
  expect(
    growthOf((size) => {
      spin(size * size);
    }, 24_000),
  ).toBeGreaterThan(STEADY);
});
