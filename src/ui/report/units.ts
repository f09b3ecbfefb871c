import type { Unit } from '../../catalogue/figure.ts';

/** Units in English, as said beside a figure. */
export const UNITS_EN: Readonly<Record<Unit, string>> = {
  条: 'items',
  件: 'cases',
  项: 'items',
  次: 'times',
  篇: 'articles',
  个: 'units',
  人: 'people',
  人次: 'attendances',
  元: 'yuan',
  万元: '10,000 yuan',
};
