export const words = {
  /** Of one reason or several that grew alike. */
  grewMost: (
    offices: number,
    names: string,
    several: boolean,
    [before, then]: readonly [number, string],
    [year, now]: readonly [number, string],
    unit: string,
    more: string,
  ) =>
    `两年都有数字的 ${String(offices)} 个机关中，比上年多得最多的是“${names}”：` +
    `${String(before)} 年${several ? '各' : ''} ${then} ${unit}，${String(year)} 年${several ? '各' : ''} ${now} ${unit}，多 ${more}。`,
  noneGrew: (offices: number, before: number) =>
    `两年都有数字的 ${String(offices)} 个机关，没有一项比 ${String(before)} 年多。`,
  percent: (percent: string) => `（${percent}）`,
  ofYear: (year: number, offices: number, numbers: number) =>
    `${String(year)} 年，${String(offices)} 个机关中 ${String(numbers)} 个有数字；`,
  result: (name: string, sum: string, unit: string) => `“${name}”${sum} ${unit}`,
  who: (names: string) => `：${names}`,
  whoGives: (year: number, names: string) => `${String(year)} 年有这一项的是${names}。`,
  counted: (office: string, count: string) => `${office} ${count}`,
  andMore: (count: number) => ` 等 ${String(count)} 个机关`,
  between: '；',
  names: '、',
  stop: '。',
  unstated: (year: number, what: string, names: string, count: number) =>
    `${String(year)} 年报告没有写“${what}”的 ${String(count)} 个机关：${names}。`,
  unstatedYears: (what: string, counts: string) => `报告没有写“${what}”的机关：${counts}。`,
  inYear: (year: number, count: number) => `${String(year)} 年 ${String(count)} 个`,
  leftOut: (names: string) => `汇总下级数字的报告未计入：${names}。`,
};

export type NamedWords = typeof words;
