/** The years a sentence names, and which of them governs a figure. */
export interface Years {
  /** The year last named before `offset`, comparisons apart; null where none is. */
  readonly at: (offset: number) => number | null;
}

const YEAR = /(20[012]\d)年|去年|上一?年度?|前年|今年|本年度?/g;
// 较2021年, 与去年相比, 自2021年以来, 2021年结转, 转2023年办理: the year tells no figure of its own.
const COMPARED_BEFORE = /(?:[较比与和同]|(?:结转|转结)[至到]?|转[入至到]?)$/;
const COMPARED_AFTER =
  /^度?(?:同期|相比|以来|起|未?结转|未?转结|转[至到入]|遗留|旧存|印发|修订|出台|制定|印制)/;

/** Finds the years of a folded sentence. `reportYear` gives 去年 and 今年 their number. */
export function yearsOf(text: string, reportYear: number | null): Years {
  const found: { readonly at: number; readonly year: number }[] = [];
  for (const match of text.matchAll(YEAR)) {
    const end = match.index + match[0].length;
    if (COMPARED_BEFORE.test(text.slice(Math.max(0, match.index - 3), match.index))) continue;
    if (COMPARED_AFTER.test(text.slice(end, end + 5))) continue;
    const year = numberOf(match[0], match[1], reportYear);
    if (year !== null) found.push({ at: match.index, year });
  }
  return {
    at: (offset) => {
      let year: number | null = null;
      for (const entry of found) if (entry.at < offset) year = entry.year;
      return year;
    },
  };
}

function numberOf(word: string, digits: string | undefined, reportYear: number | null): number | null {
  if (digits !== undefined) return Number(digits);
  if (reportYear === null) return /^[今本]/.test(word) ? null : -1;
  if (/^[今本]/.test(word)) return reportYear;
  return word === '前年' ? reportYear - 2 : reportYear - 1;
}
