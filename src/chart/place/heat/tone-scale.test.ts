import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TONES } from '../../tones.ts';
import { toneScale } from './tone-scale.ts';

const labelsOf = (numbers: readonly number[]): string[] => toneScale(numbers).steps.map(({ label }) => label);

test('few numbers have a tone each, many a step of a few times the last', () => {
  expect(labelsOf([0, 0, 1])).toEqual(['1']);
  expect(labelsOf([1, 4])).toEqual(['1', '2', '3', '4']);
  expect(labelsOf([0, 1, 9, 37])).toEqual(['1', '2', '3–5', '6–10', '11–20', '21–37']);
  expect(labelsOf([1, 120])).toEqual(['1', '2–3', '4–10', '11–30', '31–100', '101–120']);
  expect(labelsOf([3, 423_266])).toHaveLength(6);
  expect(labelsOf([0.5, 12.25])).toEqual(['≤ 0.5', '≤ 1', '≤ 2', '≤ 5', '≤ 10', '≤ 12.25']);
});

test('nothing but zeros, or nothing, has no steps', () => {
  expect(labelsOf([0, 0])).toEqual([]);
  expect(labelsOf([])).toEqual([]);
  expect(toneScale([5]).toneOf(0)).toBeUndefined();
  expect(toneScale([5]).toneOf(-3)).toBeUndefined();
});

test('every number above zero has a tone, a larger one never a weaker', () => {
  const number = fc.oneof(
    fc.constant(0),
    fc.integer({ min: 1, max: 40 }),
    fc.integer({ min: 1, max: 1e9 }),
    fc.double({ min: 0.001, max: 1e6, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 40 }), (numbers) => {
      const { steps, toneOf } = toneScale(numbers);
      expect(steps.length).toBeLessThanOrEqual(TONES);
      let last = 0;
      for (const one of [...numbers].sort((a, b) => a - b)) {
        const tone = toneOf(one);
        expect(tone === undefined).toBe(one === 0);
        expect(tone ?? 0).toBeGreaterThanOrEqual(last);
        expect(tone ?? 0).toBeLessThan(TONES);
        last = tone ?? 0;
      }
    }),
  );
});
