export const words = {
  shareTitle: (rate: string, above: string, below: string) => `${rate}：${above}占${below}的比例`,
  ratioTitle: (rate: string, above: string, below: string) => `${rate}：每百件${below}的${above}件数`,
  timesHundred: '，乘以 100',
  sentences: (list: readonly string[]) => list.join(''),
  interval: '细线和“95% 区间”是 Wilson 区间，只由件数得出：件数越少，区间越宽。',
  answer: (year: number, offices: number, numbers: number, rate: string) =>
    `${year} 年，${offices} 个机关中 ${numbers} 个算得出${rate}；`,
  pooled: (rate: string) => `合并计算是 ${rate}`,
  between: (least: string, most: string) => `，95% 区间 ${least}–${most}`,
  besides: (below: string, rate: string) => `；占${below}是 ${rate}`,
  more: (year: number, points: string) => `比 ${year} 年多 ${points} 个百分点`,
  fewer: (year: number, points: string) => `比 ${year} 年少 ${points} 个百分点`,
  same: (year: number) => `与 ${year} 年相同`,
  change: (offices: number, change: string, before: string, now: string) =>
    `两年都写明分子和分母的 ${offices} 个机关，${change}（${before}、${now}）。`,
  counted: (office: string, count: string, cases: string) => `${office}（${count}/${cases}）`,
  andMore: (count: number) => `等 ${count} 个机关`,
  overYears: (years: string) => `${years} 年各机关的件数相加，`,
  chance: (factor: string) => `偶然波动的界限（不窄于 99.8%，按实测离散系数 ${factor} 放宽）：`,
  below: (offices: string) => `在界限以下的是${offices}。`,
  above: (offices: string) => `在界限以上的是${offices}。`,
  within: '没有机关在界限之外。',
};

export type RateWords = typeof words;
