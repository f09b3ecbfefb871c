import type { Name } from './figure.ts';

/** Levels of organs as the register writes them, from the highest. */
export const LEVELS: Readonly<Record<string, Name>> = {
  national: { zh: '国家级', en: 'National' },
  province: { zh: '省级', en: 'Province' },
  prefecture: { zh: '市级', en: 'Prefecture' },
  county: { zh: '县区级', en: 'County' },
  township: { zh: '乡镇街道', en: 'Township' },
  village: { zh: '村、社区', en: 'Village' },
  'functional-area': { zh: '功能区', en: 'Functional area' },
};
