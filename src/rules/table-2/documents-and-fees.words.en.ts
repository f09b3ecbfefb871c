import type { words as zh } from './documents-and-fees.words.zh.ts';

export const words: typeof zh = {
  'T2-01': {
    name: 'In force, at least the net change',
    formula: 'In force ≥ issued − repealed, for rules and for normative documents',
    mayBe: 'Documents may be issued and not yet in force, or lapse within the year.',
  },
  'T2-02': {
    name: 'Repealed, at most the stock',
    formula: 'Repealed this year ≤ in force last year + issued this year',
    mayBe: 'A clean-up may count lapsed documents as well.',
  },
  'T2-03': {
    name: 'Power to make rules',
    formula: 'For organs below a city with districts, and for departments, the rules row is 0',
    mayBe:
      'Summaries of governments, ministries and special zones are another matter; normative documents may have been entered in the rules row.',
    fails: '“{about}” reads {figure}, while such an organ usually has no power to make government rules.',
    passes: 'The rules row is 0.',
  },
  'T2-04': {
    name: 'Unit of fees against other years',
    formula: 'Fees ÷ median of the other years is not within 20 % of 10,000 or of 1/10,000',
    mayBe: 'Fees may have been introduced or abolished.',
    fails:
      'Fees are {figure} (10,000 yuan); the median of {years} other years is {median}: about ten thousand times apart, as with another unit.',
    passes: 'Fees are {figure} (10,000 yuan); the median of {years} other years is {median}.',
  },
  'T2-05': {
    name: 'Precision of fees',
    formula: 'Fees in 10,000 yuan have at most four decimals, which is one yuan',
    mayBe: 'More than four may be cents; more than six are mostly residues of arithmetic.',
    fails: 'The amount is written “{text}”, with {decimals} decimals.',
    passes: 'The amount has at most four decimals.',
  },
  'T2-06': {
    name: 'Licences, penalties or coercion at 0 after two years above',
    formula: 'Licences, penalties or coercion 0 this year and above 0 in each of the two years before',
    mayBe: 'The power may have passed to another organ.',
    fails: '“{about}” is 0 this year, {lastYear} last year and {yearBefore} the year before.',
    passes: 'No function went to 0 after two years above.',
  },
  'T2-12': {
    name: 'Table two all zero, figures in the prose',
    formula: 'Where table two is all zero, the prose tells no figure for licences, penalties, fees and so on',
    mayBe: 'The prose may speak of the whole district.',
    fails: 'Table two is all zero; the prose gives {prose} for “{about}”.',
    passes: 'Table two is all zero and the prose tells no such figure.',
  },
};
