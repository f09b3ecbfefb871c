import { APPLICANTS } from '../catalogue/splits.ts';
import { CLOSED_AS_THREE, RESULTS_UP_TO_NOT_PROCESSED } from '../catalogue/rows.ts';
import type { InventedReport } from './gallery.fixture.ts';

// Reports of offices that do not exist, each list for what one picture must show.

const BLANK = { kind: 'blank' } as const;
const SLASH = { kind: 'not-applicable', mark: '/' } as const;
const NONE = { kind: 'text', text: '无' } as const;

export const PLAIN: readonly InventedReport[] = [
  { office: '青禾区水务局', year: 2021, values: { 'disclosure.total': 412 } },
  { office: '青禾区水务局', year: 2022, values: { 'disclosure.total': 530 } },
  {
    office: '青禾区林业局',
    year: 2022,
    values: { 'disclosure.total': 1112 },
    flags: { 'disclosure.total': ['P-11'] },
  },
  {
    office: '白鹭镇人民政府',
    year: 2022,
    values: { 'disclosure.total': { kind: 'number', number: 300, digits: '300', approximate: true } },
  },
];

export const MISSING: readonly InventedReport[] = [
  { office: '青禾区水务局', year: 2020, form: '2019', values: { 'fee.items-last-year': 3 } },
  { office: '青禾区水务局', year: 2022, values: { 'fee.amount': 26.815 } },
  { office: '青禾区林业局', year: 2022, values: { 'fee.amount': BLANK } },
  { office: '白鹭镇人民政府', year: 2022, values: { 'fee.amount': SLASH } },
  { office: '云溪街道办事处', year: 2022, values: { 'fee.amount': NONE } },
  { office: '青禾区档案馆', year: 2022, values: {} },
  { office: '青禾区体育局', year: 2022, values: { 'fee.amount': 0 } },
];

export const CHANNELS: readonly InventedReport[] = [
  {
    office: '青禾区水务局',
    year: 2022,
    values: {
      'disclosure.total': 1112,
      'channel.website': 100,
      'channel.weibo-wechat': 73,
      'channel.other': 1012,
    },
  },
  {
    office: '青禾区林业局',
    year: 2020,
    form: '2019',
    supplement: true,
    values: { 'disclosure.total': 174, 'channel.website': 168, 'channel.wechat': 233, 'channel.weibo': 0 },
    flags: { 'channel.wechat': ['P-11'] },
  },
  {
    office: '白鹭镇人民政府',
    year: 2023,
    values: { 'channel.platform': 28, 'channel.website': 122, 'channel.interaction': 99 },
  },
  { office: '青禾区档案馆', year: 2022, values: { 'disclosure.total': 369, 'channel.website': 369 } },
];

export const LOG: readonly InventedReport[] = [
  ['青禾区水务局', 0],
  ['青禾区林业局', 1],
  ['青禾区档案馆', 37],
  ['白鹭镇人民政府', 4200],
  ['云溪街道办事处', 251_000],
  ['青禾区行政审批服务管理局', 10_000_000],
].map(([office, count]) => ({
  office: String(office),
  year: 2022,
  values: { 'licence.decisions': Number(count) },
}));

const LEAVES = [...RESULTS_UP_TO_NOT_PROCESSED, ...CLOSED_AS_THREE].map((row) => `${row.indicator}.total`);

/** Fills every result row with 0 but those told, and the total with `total`. */
function outcomes(told: Readonly<Record<string, number>>, total: number): InventedReport['values'] {
  return {
    ...Object.fromEntries(LEAVES.map((key) => [key, 0])),
    ...told,
    'request.processed.total': total,
  };
}

export const OUTCOMES: readonly InventedReport[] = [
  {
    office: '青禾区水务局',
    year: 2022,
    values: {
      ...outcomes(
        {
          'request.granted.total': 21,
          'request.granted-in-part.total': 4,
          'request.refused.process.total': 3,
          'request.refused.internal-affairs.total': 2,
          'request.unavailable.not-held.total': 9,
          'request.not-processed.repeat.total': 1,
          'request.closed.other.total': 2,
        },
        42,
      ),
      'request.received.total': 40,
      'request.carried-in.total': 5,
      'request.carried-out.total': 3,
    },
  },
  {
    office: '青禾区林业局',
    year: 2022,
    values: {
      ...outcomes({}, 0),
      'request.received.total': 0,
      'request.carried-in.total': 0,
      'request.carried-out.total': 0,
    },
  },
  {
    office: '白鹭镇人民政府',
    year: 2022,
    values: {
      ...outcomes({ 'request.granted.total': 5, 'request.unavailable.not-held.total': 2 }, 8),
      'request.received.total': 9,
      'request.carried-in.total': 0,
      'request.carried-out.total': 0,
    },
  },
  {
    office: '云溪街道办事处',
    year: 2022,
    values: {
      ...outcomes({ 'request.granted.total': 12 }, 12),
      'request.granted-in-part.total': 0,
      'request.refused.process.total': 0,
      'request.received.total': 12,
      'request.carried-out.total': 0,
    },
  },
  { office: '青禾区档案馆', year: 2022, values: {} },
];

export const PARTLY: readonly InventedReport[] = OUTCOMES.map((report) =>
  report.office === '云溪街道办事处'
    ? { ...report, values: { ...report.values, 'request.refused.process.total': BLANK } }
    : report,
);

export const APPLICANTS_TOLD: readonly InventedReport[] = ['青禾区水务局', '青禾区林业局'].map(
  (office, place) => ({
    office,
    year: 2022,
    values: Object.fromEntries(
      APPLICANTS.map(({ id }, index) => [
        `request.received.${id}`,
        id === 'total' ? 15 * (place + 1) : index * (place + 1),
      ]),
    ),
  }),
);

export const DISPUTES: readonly InventedReport[] = ['青禾区水务局', '青禾区林业局', '白鹭镇人民政府'].map(
  (office, place) => ({
    office,
    year: 2022,
    values: Object.fromEntries(
      ['review', 'litigation-direct', 'litigation-after-review'].flatMap((group, index) =>
        ['upheld', 'corrected', 'other', 'pending', 'total'].map((result, at) => [
          `${group}.${result}`,
          place === 1 ? 0 : result === 'total' ? 6 + index * 4 : at + index,
        ]),
      ),
    ),
  }),
);

export const LONG: readonly InventedReport[] = [
  '清河市青禾区行政审批服务管理和公共资源交易管理委员会办公室',
  '青禾经济技术开发区（高新技术产业园区）管理委员会综合行政执法大队',
  'Qinghe Development Zone Administrative Committee Office',
].map((office, index) => ({ office, year: 2022, values: { 'disclosure.total': 12_345 * (index + 1) } }));

export const FORTY: readonly InventedReport[] = Array.from({ length: 40 }, (_, index) => ({
  office: `第${String(index + 1)}街道办事处`,
  year: 2022,
  values: { 'disclosure.total': (index * 37) % 211 },
}));

export const TREND: readonly InventedReport[] = [2019, 2020, 2021, 2022, 2023, 2024].flatMap((year) => [
  {
    office: '青禾区水务局',
    year,
    form: year < 2021 ? ('2019' as const) : ('2021' as const),
    values: { 'penalty.decisions': (year - 2017) * 13 },
  },
  {
    office: '青禾区林业局',
    year,
    form: year < 2021 ? ('2019' as const) : ('2021' as const),
    values: { 'penalty.decisions': year === 2022 ? BLANK : 70 - (year - 2019) * 8 },
  },
  {
    office: '青禾区行政审批局',
    year,
    form: year < 2021 ? ('2019' as const) : ('2021' as const),
    values: year === 2023 ? {} : { 'penalty.decisions': 68 - (year - 2019) * 7 },
  },
]);

/** Two years on each of two forms that ask otherwise after fees and 其他处理. */
export const CROSSING: readonly InventedReport[] = [2019, 2020, 2021, 2022].map((year) => {
  const isLater = year >= 2021;
  const closed = isLater ? 'request.closed.other.total' : 'request.closed.total';
  return {
    office: '青禾区水务局',
    year,
    form: isLater ? '2021' : '2019',
    values: {
      ...outcomes({ 'request.granted.total': year - 2000, [closed]: 3 }, year - 1997),
      ...(isLater ? { 'fee.amount': year - 2015 } : { 'fee.items-last-year': 3 }),
      'review.upheld': 2,
      'review.total': 2,
    },
  };
});
