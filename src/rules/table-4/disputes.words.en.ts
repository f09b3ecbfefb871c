import type { words as zh } from './disputes.words.zh.ts';

export const words: typeof zh = {
  'T4-01': {
    name: 'Sum of reviews',
    formula: 'Upheld + corrected + other + pending = total, for administrative review',
    mayBe: 'The heading is printed in two orders; cells are matched by label.',
    fails: '“{about}”: the four results add up to {leftTotal} ({left}), the total says {right}, {gap} apart.',
  },
  'T4-02': {
    name: 'Sum of direct suits',
    formula: 'Upheld + corrected + other + pending = total, for suits without prior review',
    mayBe: 'The heading is printed in two orders; cells are matched by label.',
    fails: '“{about}”: the four results add up to {leftTotal} ({left}), the total says {right}, {gap} apart.',
  },
  'T4-03': {
    name: 'Sum of suits after review',
    formula: 'Upheld + corrected + other + pending = total, for suits after review',
    mayBe: 'The heading is printed in two orders; cells are matched by label.',
    fails: '“{about}”: the four results add up to {leftTotal} ({left}), the total says {right}, {gap} apart.',
  },
  'T4-04': {
    name: 'Figures of table four reached by their headings',
    formula: 'Each of the fifteen figures is reached by its headings and not by place alone',
    mayBe: 'It tells how sure this site’s reading is, not of the report.',
    fails: 'The figures of table four could be matched by place only.',
    passes: 'The figures of table four were reached by their headings.',
  },
  'T4-05': {
    name: 'Suits after review against reviews of this year and last',
    formula: 'Suits after review this year ≤ reviews this year + reviews last year',
    mayBe: 'One review may lead to several suits, and years may pass.',
  },
  'T4-06': {
    name: 'Disputes without requests',
    formula: 'Reviews and suits > 0 while requests are 0 this year and last',
    mayBe: 'Disputes may concern proactive disclosure; or cases the organ itself decides were counted.',
    fails: 'Reviews and suits: {disputes}; no requests this year or last.',
    passes: 'Reviews and suits: {disputes}; requests at hand this year: {load}.',
  },
  'T4-07': {
    name: 'Disputes against requests at hand',
    formula: 'With ten or more reviews and suits, their number ÷ requests at hand ≤ 1',
    mayBe: 'Disputes may concern proactive disclosure, or an earlier year.',
    fails: 'Reviews and suits: {disputes}, more than the requests at hand: {load}.',
    passes: 'Reviews and suits: {disputes}; requests at hand: {load}.',
  },
  'T4-08': {
    name: 'Cases pending last year are among this year’s',
    formula: 'Total this year ≥ pending last year, for reviews and for all suits together',
    mayBe: 'Cases may be withdrawn, or counted at another date.',
  },
};
