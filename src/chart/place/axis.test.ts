import { describe, expect, test } from 'vitest';
import { placeAxis } from './axis.ts';

const WIDE = { from: 100, to: 700 } as const;

describe('a linear axis', () => {
  test('puts double the number at double the distance from zero', () => {
    const axis = placeAxis({ numbers: [3, 60, 120], scale: 'linear', ...WIDE });
    expect(axis.x(120) - axis.zero).toBeCloseTo(2 * (axis.x(60) - axis.zero));
    expect(axis.zero).toBe(100);
  });

  test('has a tick at zero and none beyond the space', () => {
    const axis = placeAxis({ numbers: [1112], scale: 'linear', ...WIDE });
    expect(axis.ticks[0]).toEqual({ at: 100, label: '0' });
    for (const tick of axis.ticks) expect(tick.at).toBeLessThanOrEqual(700);
  });

  test('counts whole things in whole ticks', () => {
    const axis = placeAxis({ numbers: [1], scale: 'linear', whole: true, ...WIDE });
    expect(axis.ticks.map((tick) => tick.label)).toEqual(['0', '1']);
  });

  test('of nothing but zeros has zero alone', () => {
    const axis = placeAxis({ numbers: [0, 0], scale: 'linear', ...WIDE });
    expect(axis.ticks.map((tick) => tick.label)).toEqual(['0']);
    expect(axis.x(0)).toBe(100);
  });

  test('of no numbers at all still stands', () => {
    expect(placeAxis({ numbers: [], scale: 'log', ...WIDE }).zero).toBe(100);
  });

  test('keeps a negative figure on the picture, left of zero', () => {
    const axis = placeAxis({ numbers: [-5, 10], scale: 'log', ...WIDE });
    expect(axis.gap).toBeNull();
    expect(axis.x(-5)).toBeGreaterThanOrEqual(100);
    expect(axis.x(-5)).toBeLessThan(axis.zero);
  });
});

describe('a logarithmic axis', () => {
  const axis = placeAxis({ numbers: [0, 1, 37, 10_000_000], scale: 'log', ...WIDE });

  test('puts ten times the number one step on', () => {
    // Each place is rounded to a hundredth of a pixel, so two differences may lie two hundredths apart and no more.
    expect(Math.abs(axis.x(1000) - axis.x(100) - (axis.x(100) - axis.x(10)))).toBeLessThan(0.005);
  });

  test('keeps zero apart, left of a gap, left of the smallest number', () => {
    expect(axis.x(0)).toBe(axis.zero);
    expect(axis.gap).toBeGreaterThan(axis.zero);
    expect(axis.gap).toBeLessThan(axis.x(1));
  });

  test('has ticks evenly spaced that do not touch', () => {
    const places = axis.ticks.slice(1).map((tick) => tick.at);
    const steps = places.slice(1).map((at, index) => at - (places[index] ?? 0));
    for (const step of steps) expect(Math.abs(step - (steps[0] ?? 0))).toBeLessThan(0.005);
    expect(axis.ticks[0]?.label).toBe('0');
  });

  test('reaches below one where an amount does', () => {
    const small = placeAxis({ numbers: [0.02, 5], scale: 'log', ...WIDE });
    expect(small.x(0.02)).toBeGreaterThan(small.zero);
  });
});
