import type { Meanings } from './meanings.words.zh.ts';

export const words: Meanings = {
  columns: {
    authority_id: 'Id of the office; it stays',
    authority: 'Full name of the office',
    year: 'Year reported on',
    indicator: 'Id of the indicator, such as penalty',
    indicator_name: 'Chinese name of the indicator',
    member: 'Member of the indicator, such as decisions or total',
    value: 'The figure; empty where there is none, see status; empty is not 0',
    unit: 'Unit',
    status: 'Status code',
    form: 'Edition of the form: 2019, 2021',
    report: 'Id of the report',
    source_text: 'As written in the document',
    scope:
      'Whose figures the tables hold: own, of the organ alone; area, of all organs of an area; system, of the organ and those below it; not-said, the report does not say',
    approximate: '1 where the report itself calls the figure approximate; empty otherwise',
  },
  states: {
    number: 'A number the report states, zero included',
    blank: 'The form has the cell; the report left it empty',
    'not-applicable': 'The report says “/”, “—” or 不适用',
    text: 'The cell holds words, see source_text',
    'not-asked': 'This edition of the form does not ask for it',
    'not-found': 'The form asks for it; the report does not show it',
    'no-report': 'This site holds no report of that year',
  },
  addresses: {
    'data/index.json': 'Offices, reports, years and the data version',
    'data/<year>.json': 'All figures of one year, one column per indicator',
    'data/charts/<chart>.json':
      'The figures of one chart, all offices and years, one column per indicator; offices in the order of data/offices.json',
    'data/offices.json': 'Names, places and kinds of the offices, in columns',
    'data/profiles/<office>.json':
      'The course of a few figures of one office, with median and quartiles of the offices like it',
    'data/places/<place>.json':
      'What the offices of a district or city come to together, year by year; the CSV beside it says the same',
    'data/coverage.json':
      'Of which years there is a report of each office, and of which there is none; coverage.csv says the same',
    'data/offices/<office>.json': 'Figures of one office year by year, and offices of its kind and district',
    'data/reports/<report>.json':
      'One report: readings, their places in the text, the text, results of the checks',
    'data/ledger.json': 'What became of every input file, and why',
  },
};
