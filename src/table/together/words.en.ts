import type { TogetherWords } from './words.zh.ts';

export const words: TogetherWords = {
  unsaid: { district: 'district not given', kind: 'kind not given' },
  noteTogether: {
    district: 'Each row adds up what the offices of a district state for the year',
    kind: 'Each row adds up what the offices of a kind state for the year',
  },
  notePooled: '; a rate is the sum of the numerators divided by that of the denominators',
  noteMembers: '. "3/4 offices": those with a number, of all; one without a number is not counted as 0.',
  noteWhole: ' Parts laid end to end are of those offices alone that state every one of them.',
  noteLeftOut: (names, count, more) =>
    `Reports that sum up those below them are not added to the offices' own: ${names}${more ? ` and others, ${String(count)} in all` : ''}.`,
  middle: (count, [lower, median, upper], unit) =>
    `Of the ${String(count)} offices with a number held here the median is ${median} ${unit}, the quartiles ${lower} and ${upper} ${unit}.`,
  more: (percent) => `${percent} more`,
  fewer: (percent) => `${percent} fewer`,
  same: 'the same',
  change: (offices, [before, then], [year, now], unit, change) =>
    `The ${String(offices)} offices with a number for both years: ${then} ${unit} in ${String(before)}, ${now} ${unit} in ${String(year)}, ${change}.`,
  ofYear: (label, year) => `${label} ${String(year)}`,
};
