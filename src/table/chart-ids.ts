/** Charts in the order they are offered; also the names of their pages. */
export const CHART_IDS = [
  'disclosure',
  'channels',
  'licences',
  'penalties',
  'coercion',
  'fees',
  'requests',
  'outcomes',
  'refusals',
  'applicants',
  'disputes',
] as const;
export type ChartId = (typeof CHART_IDS)[number];
