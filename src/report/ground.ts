/**
 * Why a figure of prose was taken for what it is, each kind of figure from the surest ground to the weakest: of two
 * readings of one figure the one whose ground stands first is published. Their words for people are in the page's words.
 */
export const GROUNDS = [
  // The total of disclosure.
  'statutory',
  'disclosed',
  'public',
  'published',
  'several-channels',
  'summed-up',
  'limited',
  'bare',
  'updated',
  'parts-add-up',
  'only-channel',
  // One channel.
  'channel-whole',
  'channel-listed',
  'all-on-channel',
  'channel-media',
  'channel-matters',
  'channel-columns',
  // Requests, review, litigation, processing fee.
  'received',
  'denied',
  'row-of-form',
  'noun-alone',
  'handled',
  'fee-paid',
  'fee-told',
] as const;

export type Ground = (typeof GROUNDS)[number];

const RANK: ReadonlyMap<Ground, number> = new Map(GROUNDS.map((ground, at) => [ground, at]));

/** The place of a ground in the order; what has none stands behind all. */
export function rankOf(ground: Ground | null): number {
  return ground === null ? GROUNDS.length : (RANK.get(ground) ?? GROUNDS.length);
}
