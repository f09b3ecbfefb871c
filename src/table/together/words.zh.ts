export const words = {
  /** Where the register does not say it. */
  unsaid: { district: '未注明地区', kind: '未注明类别' },
  noteTogether: {
    district: '每行是一个地区当年各机关所载数字之和',
    kind: '每行是同类机关当年所载数字之和',
  },
  notePooled: '，比例是分子之和除以分母之和',
  noteMembers: '；“几/几个机关”是有数字的机关和全部机关，没有数字的不当作 0。',
  noteWhole: '首尾相接的各项只计每一项都写明的机关。',
  noteLeftOut: (names: string, count: number, more: boolean) =>
    `汇总下级数字的报告不与各机关相加，未计入：${names}${more ? ` 等 ${String(count)} 份` : ''}。`,
  middle: (count: number, [lower, median, upper]: readonly [string, string, string], unit: string) =>
    `本站收录的 ${String(count)} 个有数字的机关，中位数 ${median} ${unit}，四分位数 ${lower} 和 ${upper} ${unit}。`,
  more: (percent: string) => `多 ${percent}`,
  fewer: (percent: string) => `少 ${percent}`,
  same: '相同',
  change: (
    offices: number,
    [before, then]: readonly [number, string],
    [year, now]: readonly [number, string],
    unit: string,
    change: string,
  ) =>
    `两年都有数字的 ${String(offices)} 个机关：${String(before)} 年 ${then} ${unit}，${String(year)} 年 ${now} ${unit}，${change}。`,
  ofYear: (label: string, year: number) => `${label} ${String(year)} 年`,
};

export type TogetherWords = typeof words;
