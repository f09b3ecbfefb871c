export const words = {
  heading: '比率',
  lede: '图里“看哪一项”所列的比率。分子、分母都按报告所载；缺一个就没有比率，0/0 为不适用；分母不足 10 的照列，不排次序。占比带 95% 区间（Wilson）。',
  code: '代码',
  rate: '比率与算法',
  editions: (names: string) => `适用于${names}。`,
};

export type RateWords = typeof words;
