import type { OfficesWords } from './words.zh.ts';

const offices = (count: number): string => (count === 1 ? '1 office' : `${String(count)} offices`);

export const words: OfficesWords = {
  page: {
    title: 'Offices',
    description:
      'Offices by district and kind: of which years there is a report and of which there is none. Search by name, former name or pinyin.',
  },
  title: 'Offices',
  sentence: (year, { offices: all, held, partly, missed }) =>
    `In ${year}, ${held} of ${offices(all)} have a report${partly > 0 ? ` (${partly} read in part only)` : ''}; of ${missed} there is none in the collection.`,
  total: (reports, years) => `${reports} reports of ${years} in all.`,
  none: 'There are no reports yet.',
  earlier: (count) => `${count} reports of earlier years are on the pages of their offices.`,
  states: {
    have: 'held',
    partly: 'in part',
    missing: 'none',
    unknown: 'not known',
    notYet: 'not yet',
    noMore: 'no more',
  },
  meanings: {
    have: 'A report; follow it',
    partly: 'A report that could be read in part only',
    missing:
      'No report in the collection: it did not reach this site, which is not to say that it was not published',
    unknown: 'No report in the collection, and not known whether the office existed',
    notYet: 'The office did not exist yet',
    noMore: 'The office existed no more',
  },
  legend: 'What the marks mean',
  filters: 'Search and filters',
  search: 'Find an office',
  searchHint: 'Name, former name or pinyin',
  searchFailed:
    'Pinyin and former names did not come; names alone are searched. Check the network and click into the field again.',
  nobody: 'No office fits',
  nobodyNote: 'Try another spelling, or wider filters.',
  foundPlaces: 'Districts: ',
  found: offices,
  districts: 'District',
  kinds: 'Kind',
  missing: 'Without report',
  missingYear: (year) => String(year),
  by: 'Group',
  byDistrict: 'By district',
  byKind: 'By kind',
  clear: 'Clear filters',
  noScript: 'Search and filters need JavaScript. Without it the whole table can be read and downloaded.',
  missingTitle: (year) => `Offices without a report for ${year}`,
  missingCount: (year, count) =>
    count === 0
      ? `All offices chosen have a report for ${year}.`
      : `${offices(count)} without a report for ${year} in the collection: `,
  missingUnknown: (count) => `Of ${count} it is not known whether they existed then.`,
  more: (count) => ` and ${count} more`,
  unsure: ' (existence not known)',
  csv: (count) => `Download CSV (${offices(count)})`,
  csvAll: 'Download the whole table as CSV',
  table: 'Offices and years',
  region: 'Reports in the collection by office and year',
  office: 'Office',
  year: String,
  toMissing: (year, missed) => `${offices(missed)} without a report for ${year}`,
  report: (year) => `report for ${year}`,
  group: offices,
  noDistrict: 'District not registered',
  noKind: 'Kind not registered',
  renamed: (names) => `Before its renaming: ${names}`,
  merged: (names) => `Formed from: ${names}`,
  successor: (until, name) => `${until === undefined ? 'Then' : `To ${until}, then`}: ${name}`,
  also: (name) => `also ${name}`,
  rest: (count) => `Show ${offices(count)} more`,
};
