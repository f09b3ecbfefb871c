export const words = {
  held: (offices: number, reports: number, years: string) =>
    `收录 ${offices} 个机关 ${years} 年的 ${reports} 份年度报告`,
};

export type FirstWords = typeof words;
