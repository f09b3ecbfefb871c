import { words as parts } from './structure/parts.words.en.ts';
import { words as tables } from './structure/tables.words.en.ts';
import { words as cells } from './cells/cells.words.en.ts';
import { words as cellPlaces } from './cells/cell-places.words.en.ts';
import { words as documentsAndFees } from './table-2/documents-and-fees.words.en.ts';
import { words as items2019 } from './table-2/items-2019.words.en.ts';
import { words as requestSums } from './table-3/sums.words.en.ts';
import { words as requestHints } from './table-3/hints.words.en.ts';
import { words as requestShape } from './table-3/shape.words.en.ts';
import { words as disputes } from './table-4/disputes.words.en.ts';
import { words as proseFigures } from './prose/figures.words.en.ts';
import { words as proseSums } from './prose/sums.words.en.ts';
import { words as proseYears } from './prose/years.words.en.ts';
import { words as wording } from './prose/wording.words.en.ts';
import { words as dates } from './document/dates.words.en.ts';
import { words as series } from './document/series.words.en.ts';
import { words as carry } from './years/carry.words.en.ts';
import { words as change } from './years/change.words.en.ts';
import { words as organs } from './organs/organs.words.en.ts';
import { words as localTables } from './local-tables/local-tables.words.en.ts';
import type { BookWords } from './words.zh.ts';

export const words: BookWords = {
  undecided: (reason) => `Undecided: ${reason}`,
  notApplicable: (reason) => `Not applicable: ${reason}`,
  holds: 'It holds.',
  places: '. Places checked: {checked}.',
  subject: '“{about}”: ',
  side: (terms, total) => `${terms} (= ${total})`,
  mismatch: {
    '=': (left, right) => `${left} and ${right} are not equal, {gap} apart.`,
    '≤': (left, right) => `${left} is more than ${right} by {gap}.`,
    '≥': (left, right) => `${left} is less than ${right} by {gap}.`,
  },
  ending: 'En',
  reasons: {
    edition: 'the rule belongs to another edition or table.',
    premise: 'what the rule starts from does not occur in this report.',
    'not-said': 'the report does not speak of it.',
    'nothing-to-suggest': 'there is nothing to hint at.',
    'all-zero': 'the table is all zero, so rates made from it do not apply.',
    'too-small': 'the numbers are too small to compare.',
    'no-last-year': 'there is no report of the year before.',
    'no-series': 'there are not enough reports of other years.',
    'no-earlier-release': 'there is no earlier release.',
    'no-table': 'the table was not found.',
    'no-part': 'the part was not recognised.',
    'perhaps-picture': 'the heading has no table text; it may be a picture or an attachment.',
    'no-register': 'there is no register of organs at hand.',
    'no-peers': 'there are not enough organs to compare with.',
    'unknown-organ': 'the reporting organ is not known.',
    'unknown-year': 'the year is not known.',
    'one-place-only': 'it is written in one place only.',
    'children-missing': '{present} of {children} reports of organs below are there.',
    overlap: 'the parts are channels, and one item on several channels counts once.',
    renamed: 'last year was reported by the organs this one continues.',
    ambiguous: 'the wording may mean several things, and {prose} cannot be tied to one of them.',
    missing: 'missing figures: {missing}, the first being “{about}” ({stateName}).',
  },
  states: {
    blank: 'blank',
    'not-applicable': 'a slash or dash',
    text: 'no exact number',
    'not-found': 'not in the document',
  },
  rules: {
    ...parts,
    ...tables,
    ...cells,
    ...cellPlaces,
    ...documentsAndFees,
    ...items2019,
    ...requestSums,
    ...requestHints,
    ...requestShape,
    ...disputes,
    ...proseFigures,
    ...proseSums,
    ...proseYears,
    ...wording,
    ...dates,
    ...series,
    ...carry,
    ...change,
    ...organs,
    ...localTables,
  },
};
