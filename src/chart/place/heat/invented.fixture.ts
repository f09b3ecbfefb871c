import type { InventedReport } from '../../gallery.fixture.ts';
import { CHANNELS, DISPUTES, OUTCOMES } from '../../invented.fixture.ts';
import type { Value } from '../../../report/value.ts';

const PLACES = ['青禾区', '白鹭县', '云溪区'];
const KINDS = ['水务局', '林业局', '司法局', '教育局', '自然资源局', '城市管理综合行政执法局'];

/** Offices enough for a table of numbers: each with the figures of one invented before, some more, some none, some only zeros. */
function many(reports: readonly InventedReport[]): readonly InventedReport[] {
  return PLACES.flatMap((place, nth) =>
    KINDS.map((kind, at): InventedReport => {
      const { values, flags } = reports[at % reports.length] ?? { values: {} };
      const times = at === 5 ? 0 : ((nth * 7 + at * 3) % 5) + (at === 0 && nth === 0 ? 30 : 0);
      const grown = Object.entries(values).map(([key, value], place): [string, number | Value] =>
        typeof value === 'number' ? [key, value * times * (place % 3 === nth ? 2 : 1)] : [key, value],
      );
      return { office: place + kind, year: 2022, values: Object.fromEntries(grown), ...(flags && { flags }) };
    }),
  );
}

const [first, ...others] = OUTCOMES;
const flagged: readonly InventedReport[] = first
  ? [{ ...first, flags: { 'request.refused.process.total': ['T3-02'] } }, ...others]
  : [];

/** Reports of eighteen offices that do not exist. */
export const MANY_OUTCOMES = many(flagged);
export const MANY_DISPUTES = many(DISPUTES);
export const MANY_CHANNELS = many(CHANNELS);
