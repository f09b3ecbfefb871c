export const words = {
  limits:
    '每点一个机关，越靠右件数越多。虚线是围绕合并比率的偶然波动界限（95% 和 99.8%，按实测离散放宽）；界限以外的写出名称。界限以外不等于好或不好。',
  noLimits: '每点一个机关，越靠右件数越多。算得出的不足 20 个机关或不止一年，不画界限。',
  without: (names: string, count: number, more: boolean) =>
    `没有比率、没有画出：${names}${more ? ` 等 ${count} 份报告` : ''}。`,
};

export type SpreadWords = typeof words;
