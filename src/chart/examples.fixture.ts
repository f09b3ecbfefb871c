import { inventDataset, WHOLE, type Example, type InventedReport } from './gallery.fixture.ts';
import {
  PLAIN,
  MISSING,
  CHANNELS,
  LOG,
  OUTCOMES,
  PARTLY,
  APPLICANTS_TOLD,
  DISPUTES,
  LONG,
  FORTY,
  TREND,
  CROSSING,
} from './invented.fixture.ts';
import { MANY_CHANNELS, MANY_DISPUTES, MANY_OUTCOMES } from './place/heat/invented.fixture.ts';
import { SPREAD } from './place/funnel/invented.fixture.ts';
import type { Selection } from '../table/selection.ts';
import type { ChartId } from '../table/spec.ts';

/** The gallery. Every entry is invented; none describes a real office. */
export const EXAMPLES: readonly Example[] = [
  example('plain', 'disclosure', PLAIN),
  example('plain-by-value', 'disclosure', PLAIN, { sort: 'value', descending: true }),
  example('one-row', 'disclosure', PLAIN.slice(0, 1)),
  example('no-rows', 'disclosure', PLAIN, { districts: ['无此区'] }),
  example(
    'all-zero',
    'coercion',
    ['青禾区水务局', '青禾区林业局'].map((office) => ({
      office,
      year: 2022,
      values: { 'coercion.decisions': 0 },
    })),
  ),
  example('missing', 'fees', MISSING),
  example('channels', 'channels', CHANNELS),
  example('log', 'licences', LOG, { scale: 'log' }),
  example('log-as-linear', 'licences', LOG),
  example('requests', 'requests', OUTCOMES),
  example('outcomes', 'outcomes', PARTLY),
  example('outcome-shares', 'outcomes', PARTLY, { shares: true }),
  example('refusals', 'refusals', OUTCOMES.slice(0, 3)),
  example('applicants', 'applicants', APPLICANTS_TOLD),
  example('disputes', 'disputes', DISPUTES),
  example('long-names', 'disclosure', LONG),
  example(
    'long-names-channels',
    'channels',
    LONG.map((report) => ({ ...report, values: { ...report.values, 'channel.website': 9000 } })),
  ),
  example('forty', 'disclosure', FORTY),
  example(
    'editions',
    'penalties',
    TREND.filter((report) => report.office !== '青禾区林业局'),
  ),
  example('editions-fees', 'fees', CROSSING),
  example('editions-outcomes', 'outcomes', CROSSING),
  example('editions-disputes', 'disputes', CROSSING),
  example('heat-refusals', 'refusals', MANY_OUTCOMES, { sort: 'value', descending: true }),
  example('heat-disputes', 'disputes', MANY_DISPUTES),
  example('heat-channels', 'channels', MANY_CHANNELS),
  example('heat-outcomes', 'outcomes', PARTLY, { as: 'heat' }),
  example('spread', 'outcomes', SPREAD, { of: 'out.full', as: 'spread' }),
  example('spread-few', 'outcomes', PARTLY, { of: 'out.full', as: 'spread' }),
  example('trend', 'penalties', TREND, { trend: true }),
  example('trend-fees', 'fees', CROSSING, { trend: true }),
  example(
    'trend-remarks',
    'disclosure',
    [
      ...PLAIN,
      { office: '青禾区档案馆', year: 2021, values: {} },
      { office: '青禾区档案馆', year: 2022, values: {} },
    ],
    { trend: true },
  ),
  example(
    'trend-many',
    'disclosure',
    [2021, 2022, 2023].flatMap((year) =>
      FORTY.slice(0, 18).map((report, at) => ({
        ...report,
        year,
        values: { 'disclosure.total': ((at + 2) * 37 * (year - 2019)) % 211 },
      })),
    ),
    { trend: true },
  ),
];

function example(
  name: string,
  chart: ChartId,
  reports: readonly InventedReport[],
  selection: Partial<Selection> = {},
): Example {
  return { name, chart, selection: { ...WHOLE, ...selection }, dataset: inventDataset(reports) };
}
