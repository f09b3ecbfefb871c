/**
 * Years in words, none claimed that is not there: `2020`, `2020—2022`, `2018、2020—2022`. `dash` joins the ends of
 * years that follow one another, `list` stands between such runs.
 */
export function spanOfYears(years: readonly number[], dash = '—', list = '、'): string {
  const sorted = [...new Set(years)].sort((a, b) => a - b);
  const runs: (readonly [first: number, last: number])[] = [];
  for (const year of sorted) {
    const run = runs.at(-1);
    if (run?.[1] === year - 1) runs[runs.length - 1] = [run[0], year];
    else runs.push([year, year]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}${dash}${last}`)).join(list);
}
