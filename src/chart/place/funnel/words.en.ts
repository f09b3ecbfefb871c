import type { FunnelWords } from './words.zh.ts';

export const words: FunnelWords = {
  cases: (name) => `${name} (cases, each step tenfold)`,
  pooled: (rate) => `Taken together ${rate}`,
  inner: '95%',
  outer: '99.8%',
};
