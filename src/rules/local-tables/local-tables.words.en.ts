import type { words as zh } from './local-tables.words.zh.ts';

export const words: typeof zh = {
  'N-01': {
    name: 'Staff: full time and part time',
    formula: 'Staff = full-time + part-time',
    mayBe: 'The full-time row may leave out those working on gazette and website.',
  },
  'N-02': {
    name: 'Part, at most the total',
    formula: 'Attended by the head ≤ total, for press conferences and online interviews',
    mayBe: 'The total may count events and the part count attendances.',
  },
  'N-04': {
    name: 'Training',
    formula: 'People trained ≥ training courses',
    mayBe: 'Courses may be counted where attendance was not.',
  },
  'N-05': {
    name: 'Cost and staff',
    formula: 'Where the budget or requests are above 0, so is the staff',
    mayBe: 'The work may be done by part-time staff who were not counted.',
    fails: 'Budget {budget} (10,000 yuan), {requests} requests, staff {staff}.',
    passes: 'Budget {budget} (10,000 yuan), {requests} requests, staff {staff}.',
  },
};
