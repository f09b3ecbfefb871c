/** What a row stands for: an office, or all offices of a district or of a kind together. */
export const BYS = ['office', 'district', 'kind'] as const;
export type By = (typeof BYS)[number];
