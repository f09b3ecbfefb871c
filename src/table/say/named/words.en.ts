import type { NamedWords } from './words.zh.ts';

export const words: NamedWords = {
  grewMost: (offices, names, several, [before, then], [year, now], unit, more) =>
    `Among the ${String(offices)} offices with a number for both years the largest increase is that of “${names}”: ` +
    `${then} ${unit}${several ? ' each' : ''} in ${String(before)}, ${now} ${unit}${several ? ' each' : ''} in ${String(year)}, ${more} more.`,
  noneGrew: (offices, before) =>
    `Among the ${String(offices)} offices with a number for both years there is no increase since ${String(before)}.`,
  percent: (percent) => ` (${percent})`,
  ofYear: (year, offices, numbers) =>
    `${String(year)}: ${String(numbers)} of ${String(offices)} offices have a number; `,
  result: (name, sum, unit) => `“${name}” ${sum} ${unit}`,
  who: (names) => `: ${names}`,
  whoGives: (year, names) => ` Those with it in ${String(year)}: ${names}.`,
  counted: (office, count) => `${office} ${count}`,
  andMore: (count) => ` and others, ${String(count)} offices`,
  between: '; ',
  names: '; ',
  stop: '.',
  unstated: (year, what, names, count) =>
    `Reports for ${String(year)} that do not state “${what}” (${String(count)}): ${names}.`,
  unstatedYears: (what, counts) => `Offices whose reports do not state “${what}”: ${counts}.`,
  inYear: (year, count) => `${String(year)}: ${String(count)}`,
  leftOut: (names) => ` Reports that sum up those below them are not in it: ${names}.`,
};
