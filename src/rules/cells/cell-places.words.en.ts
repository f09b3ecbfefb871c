import type { words as zh } from './cell-places.words.zh.ts';

export const words: typeof zh = {
  'C-06': {
    name: 'Split digits',
    formula: 'A row has one cell too many, and two neighbours joined give seven whose sum holds',
    mayBe: 'A hint only: single digits side by side are common, so the extra cell is required.',
    fails: '“{about}” has one cell too many; the two marked, joined to {joined}, make the row’s sum hold.',
  },
  'C-07': {
    name: 'Shifted row',
    formula: 'A row’s sum fails, and moving the row by one column makes every sum of the table hold',
    mayBe: 'A hint only; no figure is changed.',
    fails: 'If the row “{about}” is moved by one column, every sum of the requests table holds.',
  },
  'C-09': {
    name: 'Field numbers agree',
    formula: 'Where cells carry field numbers, these agree with the row and column told by labels',
    mayBe: 'Only one family of templates has them, and copying a cell copies its number.',
    fails: '“{about}” carries the number {field}, which belongs to another cell.',
    passes: 'All {compared} field numbers agree.',
  },
};
