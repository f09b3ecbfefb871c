import type { Key, Kind, Unit } from '../catalogue/figure.ts';
import { DISPUTES } from '../catalogue/rows.ts';
import {
  APPLICANT_SERIES,
  BALANCE_SERIES,
  CHANNEL_SERIES,
  DISPUTE_SERIES,
  OUTCOME_SERIES,
  REASON_SERIES,
} from './series-lists.ts';
import type { ChartGroup, ChartId, ChartSpec, SeriesSpec } from './spec.ts';

const DISCLOSURE: ChartGroup = { id: 'disclosure', zh: '主动公开', en: 'Proactive disclosure' };
const REQUESTS: ChartGroup = { id: 'requests', zh: '依申请公开', en: 'Information requests' };
const REMEDIES: ChartGroup = { id: 'disputes', zh: '行政救济', en: 'Disputes' };

/** Every chart, in the order they are offered. Pages, lists, files and tests are made from this. */
export const CHARTS: readonly ChartSpec[] = [
  single('disclosure', '条', 'disclosure.total', {
    label: { zh: '主动公开总数', en: 'Items disclosed' },
    title: { zh: '主动公开政府信息数', en: 'Information items proactively disclosed' },
    definition: {
      zh: '本年度主动公开的政府信息总数，按报告所载。报告只列各渠道、未载总数的，不以渠道数相加代替。',
      en: 'All items the office says it disclosed in the year. Where a report gives channels and no total, none is added up.',
    },
  }),
  {
    id: 'channels',
    label: { zh: '公开渠道', en: 'Channels' },
    group: DISCLOSURE,
    shape: 'dots',
    unit: '条',
    series: CHANNEL_SERIES,
    logarithmic: false,
    shares: false,
    title: { zh: '各渠道公开政府信息数', en: 'Items disclosed by channel' },
    definition: {
      zh: '经各渠道公开的政府信息数，按报告所载；总数另立一行。',
      en: 'Items disclosed through each channel as the report gives them; the total stands on a line of its own.',
    },
  },
  single('licences', '件', 'licence.decisions', {
    label: { zh: '行政许可', en: 'Licences' },
    title: { zh: '行政许可处理决定数', en: 'Administrative licence decisions' },
    definition: {
      zh: '本年作出的行政许可处理决定数量，表二第二十条第（五）项。',
      en: 'Licence decisions taken in the year, table 2, article 20 (5).',
    },
  }),
  single('penalties', '件', 'penalty.decisions', {
    label: { zh: '行政处罚', en: 'Penalties' },
    title: { zh: '行政处罚处理决定数', en: 'Administrative penalty decisions' },
    definition: {
      zh: '本年作出的行政处罚处理决定数量，表二第二十条第（六）项。',
      en: 'Penalty decisions taken in the year, table 2, article 20 (6).',
    },
  }),
  single('coercion', '件', 'coercion.decisions', {
    label: { zh: '行政强制', en: 'Coercion' },
    title: { zh: '行政强制处理决定数', en: 'Administrative coercion decisions' },
    definition: {
      zh: '本年作出的行政强制处理决定数量，表二第二十条第（六）项。',
      en: 'Coercion decisions taken in the year, table 2, article 20 (6).',
    },
  }),
  single(
    'fees',
    '万元',
    'fee.amount',
    {
      label: { zh: '行政事业性收费', en: 'Administrative fees' },
      title: { zh: '行政事业性收费金额', en: 'Administrative fees collected' },
      definition: {
        zh: '本年行政事业性收费金额，表二第二十条第（八）项；不是政府信息公开的信息处理费。',
        en: 'Administrative fees collected in the year, table 2, article 20 (8); not the fee for processing information requests.',
      },
      notAsked: {
        zh: '表式只问收费项目数、不问金额的年度，标为“当年表式无此项”，不是 0。',
        en: 'Where the form asks for the number of fee items and not for the amount: "not asked in that form", which is not 0.',
      },
    },
    'amount',
  ),
  {
    id: 'requests',
    label: { zh: '收到与办理', en: 'Requests handled' },
    group: REQUESTS,
    shape: 'balance',
    unit: '件',
    series: BALANCE_SERIES,
    logarithmic: false,
    shares: false,
    title: { zh: '依申请公开：收到与办理', en: 'Requests: received and handled' },
    definition: {
      zh: '上半条是收到的：本年新收加上年结转；下半条是去向：本年办结加结转下年度。按表式，两半应当相等。',
      en: 'Upper half: received this year and carried in. Lower half: handled and carried out. By the form the halves are equal.',
    },
  },
  {
    id: 'outcomes',
    label: { zh: '办理结果', en: 'Outcomes' },
    group: REQUESTS,
    shape: 'stack',
    unit: '件',
    series: OUTCOME_SERIES,
    logarithmic: false,
    shares: true,
    whole: { zh: '办理结果总计', en: 'all requests handled' },
    title: { zh: '政府信息公开申请办理结果', en: 'Outcomes of information requests' },
    definition: {
      zh: '本年度办理结果，表三第三项；六类相加为总计。',
      en: 'Outcomes of the year, table 3, part 3; the six kinds add up to the total.',
    },
  },
  {
    id: 'refusals',
    label: { zh: '不予公开等理由', en: 'Reasons for refusal' },
    group: REQUESTS,
    shape: 'bars',
    unit: '件',
    series: REASON_SERIES,
    tells: 'grew-most',
    logarithmic: false,
    shares: false,
    title: {
      zh: '不予公开、无法提供、不予处理的理由',
      en: 'Reasons for refusing, not providing, not processing',
    },
    definition: {
      zh: '表三所列十六项理由各自的件数。',
      en: 'Requests under each of the sixteen reasons of table 3.',
    },
  },
  {
    id: 'applicants',
    label: { zh: '申请人', en: 'Applicants' },
    group: REQUESTS,
    shape: 'stack',
    unit: '件',
    series: APPLICANT_SERIES,
    logarithmic: false,
    shares: true,
    whole: { zh: '本年新收总计', en: 'all requests received' },
    title: { zh: '新收政府信息公开申请的申请人', en: 'Who made the requests received' },
    definition: {
      zh: '本年新收政府信息公开申请数量，按申请人分六类；六类相加为总计。',
      en: 'Requests received in the year by kind of applicant; the six kinds add up to the total.',
    },
  },
  {
    id: 'disputes',
    label: { zh: '复议与诉讼', en: 'Review and litigation' },
    group: REMEDIES,
    shape: 'bars',
    unit: '件',
    series: DISPUTE_SERIES,
    tells: { whoHas: DISPUTES.map(({ indicator }) => `${indicator}.corrected`) },
    logarithmic: false,
    shares: false,
    title: { zh: '行政复议与行政诉讼', en: 'Administrative review and litigation' },
    definition: {
      zh: '因政府信息公开工作引起的行政复议、行政诉讼，表四；尚未审结的另立一行。',
      en: 'Reviews and lawsuits over information disclosure, table 4; pending cases stand apart.',
    },
  },
];

export const CHART_IDS: readonly ChartId[] = CHARTS.map(({ id }) => id);

/** The chart of an id. */
export function chartOf(id: ChartId): ChartSpec {
  const spec = CHARTS.find((chart) => chart.id === id);
  if (!spec) throw new Error(`no chart ${id}`);
  return spec;
}

function single(
  id: ChartId,
  unit: Unit,
  key: Key,
  names: Pick<ChartSpec, 'label' | 'title' | 'definition' | 'notAsked'>,
  kind: Kind = 'count',
): ChartSpec {
  const of = { of: 'printed', key } as const;
  const series: readonly SeriesSpec[] = [{ id: key, of, label: names.title, role: 'figure', kind }];
  return { id, group: DISCLOSURE, shape: 'bars', unit, series, logarithmic: true, shares: false, ...names };
}
