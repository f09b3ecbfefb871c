import type { words as zh } from './hints.words.zh.ts';

export const words: typeof zh = {
  'T3-05': {
    name: 'One cell explains every mismatch',
    formula: 'Changing one cell by one amount settles exactly the sums that fail',
    mayBe: 'A hint only: several slips may cancel each other.',
    fails: 'If “{about}” were {likely} and not {figure}, every sum would hold.',
  },
  'T3-06': {
    name: 'Two rows changed places',
    formula: 'If two rows, or one column of them, changed places, every sum would hold',
    mayBe: 'A hint only; no figure is changed.',
    fails: 'If the figures of “{about}” and “{other}” changed places, every sum would hold.',
  },
  'T3-07': {
    name: 'Partial disclosure counted twice',
    formula: 'Sum of outcomes − total = number granted in part, above 0',
    mayBe: 'A hint only: the form wants such requests counted once, under partial disclosure.',
    fails: 'The outcomes exceed the total by {excess}, the same as the {partial} granted in part.',
  },
};
