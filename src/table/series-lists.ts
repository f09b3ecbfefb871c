import type { Key, Name } from '../catalogue/figure.ts';
import type { RequestRow } from '../catalogue/form.ts';
import { CHANNELS } from '../catalogue/prose.ts';
import { branchSum } from '../catalogue/rates/branches.ts';
import { printed } from '../catalogue/count.ts';
import { DISPUTES, RESULTS_UP_TO_NOT_PROCESSED } from '../catalogue/rows.ts';
import { APPLICANTS, RESULTS } from '../catalogue/splits.ts';
import type { SeriesSpec } from './spec.ts';

/** The total first, as a mark of its own; then one series per kind of channel. They overlap and are never added. */
export const CHANNEL_SERIES: readonly SeriesSpec[] = [
  total('disclosure.total', { zh: '总数（去重）', en: 'Total, each item once' }),
  ...CHANNELS.map(([id, zh, en]): SeriesSpec => part(`channel.${id}`, { zh, en })),
];

/** The form's own balance: the first two series equal the last two. */
export const BALANCE_SERIES: readonly SeriesSpec[] = [
  part('request.received.total', { zh: '本年新收', en: 'Received this year' }),
  part('request.carried-in.total', { zh: '上年结转', en: 'Carried in' }),
  part('request.processed.total', { zh: '本年办结', en: 'Handled' }),
  {
    id: 'request.carried-out.total',
    of: printed('request.carried-out.total'),
    label: { zh: '结转下年度', en: 'Carried out' },
    role: 'pending',
  },
];

/**
 * The groups of outcomes, each the sum of the rows that the report's edition prints for it; where an edition prints a
 * group as one row (其他处理 in 2019), that row goes first.
 */
export const OUTCOME_SERIES: readonly SeriesSpec[] = [
  part('request.granted.total', { zh: '予以公开', en: 'Granted' }),
  part('request.granted-in-part.total', { zh: '部分公开', en: 'Granted in part' }),
  sum('refused', { zh: '不予公开', en: 'Refused' }),
  sum('unavailable', { zh: '无法提供', en: 'Cannot be provided' }),
  sum('not-processed', { zh: '不予处理', en: 'Not processed' }),
  sum('closed', { zh: '其他处理', en: 'Other outcomes' }),
  total('request.processed.total', { zh: '总计', en: 'Total' }),
];

const REASONS: readonly SeriesSpec[] = RESULTS_UP_TO_NOT_PROCESSED.flatMap((row) =>
  row.group ? [{ ...part(`${row.indicator}.total`, bareLabel(row)), group: bareGroup(row.group) }] : [],
);

/** The sixteen rows of 不予公开, 无法提供 and 不予处理, and their sum, which the form does not print. */
export const REASON_SERIES: readonly SeriesSpec[] = [
  {
    ...total('request.reasons.total', { zh: '十六项合计', en: 'All sixteen' }),
    of: { of: 'sum', parts: REASONS.map((reason) => reason.id) },
  },
  ...REASONS,
];

export const APPLICANT_SERIES: readonly SeriesSpec[] = APPLICANTS.map(({ id, zh, en }) =>
  id === 'total' ? total('request.received.total', { zh, en }) : part(`request.received.${id}`, { zh, en }),
);

export const DISPUTE_SERIES: readonly SeriesSpec[] = DISPUTES.flatMap((group) =>
  RESULTS.map(({ id, zh, en }): SeriesSpec => {
    const role = id === 'total' ? 'total' : id === 'pending' ? 'pending' : 'part';
    const { zh: groupZh, en: groupEn } = group;
    const key = `${group.indicator}.${id}`;
    return {
      id: key,
      of: printed(key),
      label: { zh, en },
      role,
      group: { zh: groupZh, en: groupEn },
    };
  }),
);

function part(key: Key, label: Name): SeriesSpec {
  return { id: key, of: printed(key), label, role: 'part' };
}

function total(key: Key, label: Name): SeriesSpec {
  return { id: key, of: printed(key), label, role: 'total' };
}

function sum(branch: string, label: Name): SeriesSpec {
  return { id: `request.${branch}.total`, of: branchSum(branch), label, role: 'part' };
}

/** `1.属于国家秘密` without its ordinal; `Denied: state secret` without its group. */
function bareLabel(row: RequestRow): Name {
  const en = row.en.slice(row.en.indexOf(': ') + 2);
  return { zh: row.zh.replace(/^\d\./, ''), en: en.charAt(0).toUpperCase() + en.slice(1) };
}

function bareGroup(group: Name): Name {
  return { zh: group.zh.replace(/^（.）/, ''), en: group.en.replace(/^\(\d\) /, '') };
}
