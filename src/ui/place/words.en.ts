import type { PlaceWords } from './words.zh.ts';

const offices = (count: number): string => (count === 1 ? '1 office' : `${String(count)} offices`);

export const words: PlaceWords = {
  page: (name) => `Figures of the annual reports of the offices of ${name}, together and year by year.`,
  sentence: (year, place, all, reports) =>
    `In ${String(year)}, ${String(reports)} of ${offices(all)} of ${place} ${reports === 1 ? 'has' : 'have'} a report`,
  received: (count, some, all) =>
    some === all
      ? `; together they received ${count} requests. `
      : `; the ${String(some)} that state how many requests they received come to ${count}. `,
  summaryOnly: (year, place) =>
    `In ${String(year)} there is one report of ${place}, which sums up those below it. `,
  stop: '. ',
  none: (place) => `There are no reports of ${place} yet.`,
  inCity: 'City: ',
  figures: 'Figures together',
  figuresNote:
    'The figures of the reports of all offices added up; rates are one sum over the other, never a mean of rates. ◔ n/N: only n of the N offices with a report state the figure; a missing one is no zero. Follow a figure to see which offices.',
  region: 'Figures together; scrolls sideways',
  figure: 'Indicator',
  year: String,
  reports: 'Offices with a report',
  reportsOf: (reports, all) => `${String(reports)}/${String(all)}`,
  members: (some, all) => `${String(some)}/${String(all)}`,
  summaryYear: 'summary',
  summaryYearNote:
    'Of a year marked "summary" there is only a report that sums up those below it; the figures are from it.',
  without: (year) => `Offices without these figures in ${String(year)}`,
  names: {
    'disclosure.total': 'Items disclosed',
    'licence.decisions': 'Licence decisions',
    'penalty.decisions': 'Penalty decisions',
    'coercion.decisions': 'Coercion decisions',
    'request.received.total': 'Requests received',
    'request.processed.total': 'Requests handled',
    'request.carried-out.total': 'Carried to the next year',
    'out.any': 'Share disclosed, wholly or in part',
    'out.refused': 'Share refused',
    'review.total': 'Administrative reviews',
    'litigation-direct.total': 'Lawsuits without prior review',
    'litigation-after-review.total': 'Lawsuits after review',
  },
  summaries: 'Reports that sum up others',
  summariesNote: (office) =>
    `The reports of ${office} say that they sum up those below. Added to those of the offices they would count twice: they stand here and in no sum above.`,
  beside: 'Beside the other districts',
  districts: 'Districts',
  besideNote: (year) => `The figures of the offices of each district added up, ${String(year)}.`,
  place: 'District',
  compare: 'Chart',
  here: 'this page',
  offices: 'Offices and their reports',
  office: 'Office',
  officesNote: 'Follow "held" to the report of that year, and a name to the office.',
  officesRegion: 'Reports in the collection by office and year; scrolls sideways',
  toList: 'Search and filter the list of offices',
  toDistricts: 'The offices of each district are on its own page.',
  csv: 'Download CSV',
};
