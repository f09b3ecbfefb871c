export const words = {
  cases: (name: string) => `${name}（件，每格十倍）`,
  pooled: (rate: string) => `合并计算 ${rate}`,
  inner: '95%',
  outer: '99.8%',
};

export type FunnelWords = typeof words;
