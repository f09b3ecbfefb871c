import type { words as zh } from './years.words.zh.ts';

export const words: typeof zh = {
  'P-16': {
    name: 'Change on last year, as stated and as computed',
    formula: 'The change stated = the change computed from both reports, within half of the last digit',
    mayBe: 'Last year’s figure may be revised, or the base differ.',
    fails:
      'The prose gives a change of {prose}{unit} for “{about}”; from {lastYear} to {figure} it is {value}{unit}.',
    passes: 'The prose gives a change of {prose}{unit} for “{about}”, as do {lastYear} and {figure}.',
  },
  'P-17': {
    name: 'Last year’s figure quoted',
    formula: 'A figure quoted for last year = the figure of last year’s report',
    mayBe: 'It may have been revised.',
    fails: 'The prose quotes {prose} for “{about}” in {year}; that year’s report has {lastYear}.',
    passes: 'The prose quotes {prose} for “{about}” in {year}, as that year’s report has it.',
  },
  'P-18': {
    name: 'Years in part one',
    formula: 'In part one, “by the end of” a year and the years of figures = the year reported on',
    mayBe: 'The sentence may tell of plans or of history; part five looks ahead and is left out.',
    fails: 'The report is for {year}; here the prose writes {told} (places: {places}).',
    passes: 'The years in the prose agree with {year}.',
  },
};
