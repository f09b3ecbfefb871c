import type { words as zh } from './hints.words.zh.ts';

export const words: typeof zh = {
  'T3-05': {
    name: 'The cell that does not fit',
    formula: 'The figure in a cell = what the other cells of its row and column add up to',
    mayBe:
      'Only the other cells of the row and the column are looked at; several slips may also cancel each other.',
    fails: '“{about}” says {figure}; the other cells of its row and column add up to {likely}.',
    either:
      'Either “{about}”, which says {figure} (the other cells make it {likely}), or “{other}”, which says {otherFigure} ({otherLikely}): the slip may be in one or the other.',
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
