export const words = {
  shareTitle: (title: string, whole: string) => `${title}：各类占${whole}的比例`,
  shareOfTitle: (title: string, series: string, whole: string) => `${title}：${series}占${whole}的比例`,
  seriesTitle: (title: string, series: string) => `${title}：${series}`,
  shareUnit: (terms: string) => `%，括号内为${terms}`,
  terms: '件数/总计',
  logScale: '对数刻度，0 另设一处',
  answer: (year: number, offices: number, numbers: number, own: boolean) =>
    `${year} 年，${offices} 个机关中 ${numbers} 个有${own ? '自己的' : ''}数字；`,
  answerSum: (name: string, sum: string, unit: string) => `${name}共 ${sum} ${unit}`,
  answerZero: (name: string) => `${name}都是 0`,
  answerHalf: (few: number) => `，其中最多的 ${few} 个机关占一半`,
  answerWithout: (names: string) => `汇总下级数字的报告未计入：${names}`,
  source: (reports: number) => `来源：所列机关的政府信息公开工作年度报告，共 ${reports} 份`,
  noteSameQuestion: (forms: string) => `${forms}就此所问相同。`,
  noteMark: '同一机关改版处标“表式变更”，数据前后相连。',
  noteOtherQuestion: (forms: string, series: string) =>
    `${forms}所问不同${series === '' ? '' : `：${series}`}。`,
  noteBreak: '同一机关改版处断开。',
  noteChannels: '同一信息经几个渠道公开只计一条，渠道数不可相加，也不作占比。',
  noteOmitted: (names: string) => `所列报告均未载明的渠道未画出：${names}。`,
  noteApproximate: '带“约”的，原文为约数。',
  noteSums: (names: string) => `“${names}”由表中各行相加得出；有一行不是数字即不相加。`,
  noteShares:
    '分母为表中所载总计；总计为 0 时为不适用。百分比四舍五入，相加可能不等于 100%；总计不足 10 的不排次序。',
  noteRates: (least: number) =>
    '百分比是括号内前一个数除以后一个数；后一个数为 0 时为不适用，有一个数没有数字即不计算' +
    (least > 0 ? `；后一个数不足 ${least} 的不排次序。` : '。'),
  noteUnreported: (year: number, names: string, count: number, more: boolean) =>
    `没有收录 ${year} 年报告：${names}${more ? ` 等 ${count} 个机关` : count > 1 ? `，共 ${count} 个机关` : ''}。`,
  officesIn: (year: number, count: number) => `${year} 年 ${count} 个机关`,
  noteUnreportedYears: (counts: string) => `所选机关中没有收录该年报告的：${counts}。`,
  existenceUnknown: '（设立与否不详）',
  noteRenamed: (pairs: string) => `更名前后连成一条线，并入后另起一条线：${pairs}。`,
  pairRenamed: (now: string, then: string) => `${now}（由${then}更名）`,
  pairMerged: (now: string, then: string) => `${now}（由${then}并入）`,
  noteNeverReported: (count: number) => `所选机关中有 ${count} 个没有收录任何年度的报告。`,
  noteZeros: (names: string, count: number, more: boolean) =>
    `各项都是 0：${names}${more ? ` 等 ${count} 份报告` : ''}。`,
  noteUnequal: (count: number) => `${count} 份报告的各项之和与所载总计不等，不计算占比。`,
  noteLog: '对数刻度上每一格为十倍，线长不可直接相比。',
  noteFlags: '※ 该数字与其他数字对不上，见报告页。',
  noteAbsent: '空白、不适用、未载明等是没有数字，不是 0。',
};

export type ToldWords = typeof words;
