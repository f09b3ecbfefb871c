import type { ChartId } from '../../table/chart-ids.ts';
import type { Language } from '../../language/language.ts';

/** Short names of the charts, for the list of charts and the headings of their pages. */
export const CHART_LABELS: Readonly<Record<Language, Readonly<Record<ChartId, string>>>> = {
  zh: {
    disclosure: '主动公开总数',
    channels: '公开渠道',
    licences: '行政许可',
    penalties: '行政处罚',
    coercion: '行政强制',
    fees: '行政事业性收费',
    requests: '收到与办理',
    outcomes: '办理结果',
    refusals: '不予公开等理由',
    applicants: '申请人',
    disputes: '复议与诉讼',
  },
  en: {
    disclosure: 'Items disclosed',
    channels: 'Channels',
    licences: 'Licences',
    penalties: 'Penalties',
    coercion: 'Coercion',
    fees: 'Administrative fees',
    requests: 'Requests handled',
    outcomes: 'Outcomes',
    refusals: 'Reasons for refusal',
    applicants: 'Applicants',
    disputes: 'Review and litigation',
  },
};

interface ChartGroup {
  readonly id: string;
  readonly name: Readonly<Record<Language, string>>;
  readonly charts: readonly ChartId[];
}

/** Charts under the parts of the report they are read from. */
export const CHART_GROUPS: readonly ChartGroup[] = [
  {
    id: 'disclosure',
    name: { zh: '主动公开', en: 'Proactive disclosure' },
    charts: ['disclosure', 'channels', 'licences', 'penalties', 'coercion', 'fees'],
  },
  {
    id: 'requests',
    name: { zh: '依申请公开', en: 'Information requests' },
    charts: ['requests', 'outcomes', 'refusals', 'applicants'],
  },
  { id: 'disputes', name: { zh: '行政救济', en: 'Disputes' }, charts: ['disputes'] },
];
