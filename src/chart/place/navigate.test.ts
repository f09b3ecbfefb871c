import { describe, expect, test } from 'vitest';
import { nextPlace } from './navigate.ts';

const SIZE = { rows: 3, series: 2 };

describe('an arrow key', () => {
  test.each([
    ['ArrowDown', { row: 2, series: 0 }],
    ['ArrowUp', { row: 0, series: 0 }],
    ['ArrowRight', { row: 1, series: 1 }],
    ['ArrowLeft', { row: 1, series: 0 }],
    ['Home', { row: 0, series: 0 }],
    ['End', { row: 2, series: 1 }],
  ])('%s leads from the middle', (key, to) => {
    expect(nextPlace({ row: 1, series: 0 }, key, SIZE)).toEqual(to);
  });

  test('stops at the edge, and other keys lead nowhere', () => {
    expect(nextPlace({ row: 2, series: 1 }, 'ArrowDown', SIZE)).toEqual({ row: 2, series: 1 });
    expect(nextPlace({ row: 0, series: 0 }, 'Enter', SIZE)).toBeUndefined();
  });
});
