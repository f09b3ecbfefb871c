import type { ProfileWords } from './words.zh.ts';

export const words: ProfileWords = {
  title: 'At a glance',
  then: (year, figure) => `${String(year)}: ${figure}`,
  same: '; the same',
  more: (change, percent) => `; ${change} more${percent === '' ? '' : ` (${percent})`}`,
  fewer: (change, percent) => `; ${change} fewer${percent === '' ? '' : ` (${percent})`}`,
  higher: (points) => `; ${points} percentage points higher`,
  lower: (points) => `; ${points} percentage points lower`,
  middle: (count, median, lower, upper) =>
    `${String(count)} offices compared: median ${median}, middle half ${lower}–${upper}`,
  parts: {
    lower: '; this one is below the lower quartile.',
    middle: '; this one is in the middle half.',
    upper: '; this one is above the upper quartile.',
  },
  unplaced: {
    few: '; this one has fewer than ten cases and is not placed.',
    none: '; this one has no such figure.',
  },
  names: {
    'disclosure.total': 'Items disclosed',
    'penalty.decisions': 'Penalty decisions',
    'request.received.total': 'Requests received',
    'out.any': 'Share disclosed, wholly or in part',
    'out.refused': 'Share refused',
    'review.total': 'Administrative reviews',
  },
  year: String,
  key: 'Blue line: this office. Grey band: the middle half of the offices compared; dashed: their median. ○: no figure.',
  keyAlone: 'Blue line: this office. ○: no figure.',
  strip: 'Each stroke is an office compared, the blue dot is this one',
  gap: (year, word) => `${String(year)}: ${word}`,
  rule: {
    kind: (kind, level, band, size) =>
      `Offices alike: of the kind ${kind} and the level ${level}, with ${band} received a year (mean of the last three); ${String(size)} offices, this one among them.`,
    level: (level, size) =>
      `Fewer than eight offices have the same kind, level and a like number of requests, so all of the level ${level} stand for them: ${String(size)} offices, this one among them.`,
    none: 'Fewer than eight offices are alike: no median and no quartiles.',
  },
  bands: ['no requests', 'fewer than 10 requests', '10 to 99 requests', '100 requests or more'],
  noBand: 'a number of requests not stated',
  only: 'Median and quartiles speak of these offices of the collection only; of rates, of offices with ten cases or more; reports that sum up others are not among them.',
  members: (count, size) => (count < size ? `These offices (the first ${String(count)})` : 'These offices'),
  compare: 'Compare with offices alike',
  outcomes: 'Outcomes of requests',
  outcome: 'Outcome',
  outcomesNote: 'Requests, and the share of all that were handled.',
  outcomeNames: {
    'request.granted.total': 'Granted',
    'request.granted-in-part.total': 'Granted in part',
    'request.refused.total': 'Refused',
    'request.unavailable.total': 'Cannot be provided',
    'request.not-processed.total': 'Not processed',
    'request.closed.total': 'Other outcomes',
    'request.processed.total': 'Total',
  },
  region: 'Outcomes of requests; scrolls sideways',
};
