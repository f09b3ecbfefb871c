import type { ToldWords } from './told.words.zh.ts';

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

export const words: ToldWords = {
  shareTitle: (title, whole) => `${title}: shares of ${whole}`,
  shareOfTitle: (title, series, whole) => `${title}: share of ${series} in ${whole}`,
  seriesTitle: (title, series) => `${title}: ${series}`,
  shareUnit: (terms) => `%, ${terms} in brackets`,
  terms: 'count/total',
  logScale: 'logarithmic scale, zero apart',
  answer: (year, offices, numbers, own) =>
    `${year}: ${numbers} of ${offices} offices have a number${own ? ' of their own' : ''}. `,
  answerSum: (name, sum, unit) => `${name}: ${sum} ${unit} in all`,
  answerZero: (name) => `${name}: 0 everywhere`,
  answerHalf: (few) =>
    `, half of it with the ${counted(few, 'office')} that ${few === 1 ? 'has' : 'have'} most`,
  answerWithout: (names) => `Reports that sum up those below them are not in the total: ${names}`,
  source: (reports) =>
    `Source: annual reports on government-information disclosure of the offices shown (${reports})`,
  noteSameQuestion: (forms) => `Asked alike in: ${forms}.`,
  noteMark: ' A mark says where the form of an office changes; its figures run on.',
  noteOtherQuestion: (forms, series) =>
    `Asked differently in: ${forms}${series === '' ? '' : `; this concerns: ${series}`}.`,
  noteBreak: ' A break stands where the form of an office changes.',
  noteChannels:
    'An item on several channels counts once in the total; channels must not be added up and have no shares.',
  noteOmitted: (names) => `Channels no report shown mentions are left out: ${names}.`,
  noteApproximate: '"about": the report itself gives a rounded figure.',
  noteSums: (names) => `Sums of rows of the table: ${names}. If one row is no number there is no sum.`,
  noteShares:
    'Shares of the total the table states; not applicable where it is 0. Rounded, so they may not add up to 100%; totals below 10 are not ranked.',
  noteRates: (least) =>
    'A percentage is the first number in brackets divided by the second: not applicable where the second is 0, none where either is no number' +
    (least > 0 ? `; with a second below ${least} it is not ranked.` : '.'),
  // Names of offices have commas of their own.
  noteUnreported: (year, names, count, more) =>
    `No report for ${year} is held of: ${names}${more ? ` and others, ${count} offices in all` : count > 1 ? `, ${count} offices` : ''}.`,
  officesIn: (year, count) => `${year}: ${counted(count, 'office')}`,
  noteUnreportedYears: (counts) => `Offices chosen of which no report for the year is held: ${counts}.`,
  existenceUnknown: ' (not known whether it existed)',
  noteRenamed: (pairs) =>
    `One line runs through a renaming; a line of its own begins after a merger: ${pairs}.`,
  pairRenamed: (now, then) => `${now} (renamed from ${then})`,
  pairMerged: (now, then) => `${now} (formed from ${then})`,
  noteNeverReported: (count) =>
    `Of the offices chosen, ${count} ${count === 1 ? 'has' : 'have'} no report of any year held here.`,
  noteZeros: (names, count, more) =>
    `All figures are 0: ${names}${more ? ` and others, ${count} reports` : ''}.`,
  noteUnequal: (count) =>
    `In ${counted(count, 'report')} the parts differ from the stated total; no shares are worked out.`,
  noteLog: 'On the logarithmic scale each step is ten times the last; lengths cannot be compared directly.',
  noteFlags: '※ the figure does not add up with others; see the report page.',
  noteAbsent: 'Blank, not applicable and not stated mean that there is no number; they are not 0.',
};
