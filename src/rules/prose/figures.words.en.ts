import type { words as zh } from './figures.words.zh.ts';

const AGAINST_TABLE = {
  fails: 'The prose gives {prose} for “{about}”, the table {table}; the difference is {difference}.',
  passes: 'The prose gives {prose} for “{about}”, as does the table: {table}.',
};

export const words: typeof zh = {
  'P-01': {
    name: 'New requests agree',
    formula: 'Requests received in the prose = received in the table, or received + carried in',
    mayBe: 'The prose may include requests carried in; either reading may fit.',
    ...AGAINST_TABLE,
  },
  'P-02': {
    name: 'Carried in agrees',
    formula: 'Carried in by the prose = carried in by the table',
    mayBe: 'The prose may count at another date.',
    ...AGAINST_TABLE,
  },
  'P-03': {
    name: 'Requests at hand agree',
    formula: 'Requests handled by the prose = received + carried in',
    mayBe: 'The verbs mean different things; unclear ones are left undecided.',
    ...AGAINST_TABLE,
  },
  'P-04': {
    name: 'Carried out agrees',
    formula: 'Carried over to next year by the prose = by the table',
    mayBe: 'The prose may count at another date.',
    ...AGAINST_TABLE,
  },
  'P-05': {
    name: 'Closed requests agree',
    formula: 'Closed or answered by the prose = outcomes in total',
    mayBe: '“Answered” may leave out withdrawn requests.',
    ...AGAINST_TABLE,
  },
  'P-06': {
    name: 'Outcomes agree',
    formula: 'Granted, in part, refused, unavailable by the prose = the groups of the table',
    mayBe: '“Disclosed” may include partial disclosure.',
    ...AGAINST_TABLE,
  },
  'P-07': {
    name: 'Applicants agree',
    formula: 'Persons and organisations by the prose = the columns of the row of requests received',
    mayBe: 'The prose may count all requests at hand.',
    ...AGAINST_TABLE,
  },
  'P-08': {
    name: 'Reviews agree',
    formula: 'Administrative reviews by the prose = those of table four',
    mayBe: 'The prose may speak of all reviews of the organ, not only those on disclosure.',
    ...AGAINST_TABLE,
  },
  'P-09': {
    name: 'Suits agree',
    formula: 'Suits by the prose = both kinds of table four, or the kind that is named',
    mayBe: 'The prose may speak of all suits of the organ.',
    ...AGAINST_TABLE,
  },
  'P-10': {
    name: 'Figures of table two agree',
    formula: 'Licences, penalties, coercion, fees, documents by the prose = the cells of table two',
    mayBe: 'The prose may include subordinate bodies.',
    ...AGAINST_TABLE,
  },
};
