import type { words as zh } from './items-2019.words.zh.ts';

export const words: typeof zh = {
  'T2-07': {
    name: '2019 edition: newly disclosed, at most the total',
    formula: 'Newly disclosed this year ≤ disclosed in total',
    mayBe: 'The total may be taken at another date.',
  },
  'T2-08': {
    name: '2019 edition: stock of items',
    formula:
      'Items last year, as this report has them = items last year + change, as last year’s report has them',
    mayBe: 'Lists of items are often recut by reforms.',
  },
  'T2-09': {
    name: '2019 edition: decisions need items',
    formula: 'Where decisions > 0, items last year + change > 0',
    mayBe: 'The power may be delegated by another organ.',
    fails: '“{about}” is {figure} while the items come to {items}.',
    passes: 'Wherever there are decisions there are items.',
  },
  'T2-10': {
    name: '2019 edition: procurement projects and amount go together',
    formula: 'Projects > 0 exactly where the amount > 0; the amount is in yuan',
    mayBe: 'There may be prepayments or framework purchases.',
    fails: 'Projects: {projects}; total amount: {amount} yuan.',
    passes: 'Projects: {projects}; total amount: {amount} yuan.',
  },
};
