import type { Name } from '../figure.ts';
import {
  branch,
  CASELOAD,
  cell,
  DECIDABLE,
  decided,
  DISCLOSED,
  disputes,
  EVERY_DISPUTE,
  HANDLED,
  ORGANISATIONS,
  RECEIVED,
  type Operand,
} from './operands.ts';

/** One count over another, worth looking at. */
export interface CatalogueRate extends Name {
  /** ASCII and stable for ever: it stands in addresses and files. */
  readonly id: string;
  /** The chart that offers it beside its series. */
  readonly chart: string;
  /** share: the numerator is a part of the denominator · ratio: it is none, and the rate may exceed 100. */
  readonly kind: 'share' | 'ratio';
  readonly numerator: Operand;
  /** The first is meant where none is named. */
  readonly denominators: readonly [Operand, ...Operand[]];
  readonly caveats: readonly Name[];
}

const REVIEW = ['review'];
const DIRECT = ['litigation-direct'];
const AFTER_REVIEW = ['litigation-after-review'];
const COURT = [...DIRECT, ...AFTER_REVIEW];
const DECIDED_ONLY: Name = {
  zh: '只算已审结的，尚未审结的不在分母里。',
  en: 'Decided cases only: pending ones are not in the denominator.',
};
const NO_SHARE: Name = {
  zh: '这是比，不是占比，可以超过 100%；分子和分母里的案件不一定是同一年、同一批。',
  en: 'A ratio and no share: it may exceed 100%, and the cases above and below need not be of the same year.',
};
const COUNTED_BY_FORM: Name = {
  zh: '其他处理在 2019 年版是一行，在 2021 年版是三行，所问不同。',
  en: 'The edition of 2019 has one row for other outcomes, that of 2021 three, and asks otherwise.',
};

/** Every rate, in the order they are offered. Menus, titles, notes, files, the dictionary and the method page are made from this. */
export const RATES: readonly CatalogueRate[] = [
  rate('requests', 'req.carry', { zh: '结转率', en: 'Carried-over share' }, 'share', {
    numerator: {
      ...cell('carried-out', 'request.carried-out.total'),
      ...{ zh: '结转下年度', en: 'carried out' },
    },
    denominators: [CASELOAD],
    caveats: [
      {
        zh: '年末收到、答复期限在下一年的申请也在结转之内。',
        en: 'Requests received late in the year and due in the next are among those carried over.',
      },
    ],
  }),
  outcome('out.any', { zh: '公开率（含部分公开）', en: 'Share disclosed, in whole or in part' }, DISCLOSED, [
    CASELOAD,
    DECIDABLE,
  ]),
  outcome(
    'out.full',
    { zh: '予以公开率', en: 'Share granted' },
    { ...cell('granted', 'request.granted.total'), ...{ zh: '予以公开', en: 'granted' } },
    [CASELOAD, DECIDABLE],
  ),
  outcome('out.refused', { zh: '不予公开率', en: 'Share refused' }, branch('refused', '不予公开', 'refused')),
  outcome(
    'out.unable',
    { zh: '无法提供率', en: 'Share that could not be provided' },
    branch('unavailable', '无法提供', 'could not be provided'),
  ),
  outcome(
    'out.unprocessed',
    { zh: '不予处理率', en: 'Share not processed' },
    branch('not-processed', '不予处理', 'not processed'),
  ),
  outcome(
    'out.other',
    { zh: '其他处理率', en: 'Share of other outcomes' },
    branch('closed', '其他处理', 'other outcomes'),
    [],
    [COUNTED_BY_FORM],
  ),
  rate('applicants', 'who.nat', { zh: '自然人占比', en: 'Share of natural persons' }, 'share', {
    numerator: {
      ...cell('natural-person', 'request.received.natural-person'),
      ...{ zh: '自然人', en: 'natural persons' },
    },
    denominators: [RECEIVED],
  }),
  rate('applicants', 'who.org', { zh: '法人或其他组织占比', en: 'Share of organisations' }, 'share', {
    numerator: ORGANISATIONS,
    denominators: [RECEIVED],
  }),
  rate('disputes', 'dis.rate', { zh: '争议发生比', en: 'Disputes per 100 requests' }, 'ratio', {
    numerator: disputes('disputes', EVERY_DISPUTE, 'total', '复议与诉讼', 'reviews and lawsuits'),
    denominators: [HANDLED],
    caveats: [NO_SHARE],
  }),
  corrected('dis.review_corr', '复议纠错率', 'Corrected on review', REVIEW, '复议', 'reviews'),
  corrected('dis.court_corr', '诉讼纠错率', 'Corrected in court', COURT, '诉讼', 'lawsuits'),
  corrected(
    'dis.court_corr.direct',
    '诉讼纠错率（未经复议）',
    'Corrected in court, without prior review',
    DIRECT,
    '直接起诉',
    'lawsuits without prior review',
  ),
  corrected(
    'dis.court_corr.after_review',
    '诉讼纠错率（复议后起诉）',
    'Corrected in court, after review',
    AFTER_REVIEW,
    '复议后起诉',
    'lawsuits after review',
  ),
  rate('disputes', 'dis.after_review', { zh: '复议后起诉比', en: 'Lawsuits per 100 reviews' }, 'ratio', {
    numerator: disputes('after-review', AFTER_REVIEW, 'total', '复议后起诉', 'lawsuits after review'),
    denominators: [decided(REVIEW, '复议', 'reviews')],
    caveats: [NO_SHARE, DECIDED_ONLY],
  }),
  rate('disputes', 'dis.pending', { zh: '未结占比', en: 'Share pending' }, 'share', {
    numerator: disputes('pending', EVERY_DISPUTE, 'pending', '尚未审结', 'pending'),
    denominators: [disputes('disputes', EVERY_DISPUTE, 'total', '复议与诉讼', 'reviews and lawsuits')],
  }),
];

/** The rates that a chart offers. */
export function ratesOf(chart: string): readonly CatalogueRate[] {
  return RATES.filter((one) => one.chart === chart);
}

/** The denominator that an address names, else the first. */
export function denominatorOf({ denominators }: CatalogueRate, per: string): Operand {
  return denominators.find(({ id }) => id === per) ?? denominators[0];
}

type Parts = Pick<CatalogueRate, 'numerator' | 'denominators'> & Partial<Pick<CatalogueRate, 'caveats'>>;

function rate(
  chart: string,
  id: string,
  name: Name,
  kind: CatalogueRate['kind'],
  { caveats = [], ...operands }: Parts,
): CatalogueRate {
  return { id, ...name, chart, kind, ...operands, caveats };
}

/** What became of the requests handled: one outcome, of all of them unless other denominators are offered. */
function outcome(
  id: string,
  name: Name,
  numerator: Operand,
  others: readonly Operand[] = [],
  caveats: readonly Name[] = [],
): CatalogueRate {
  return rate('outcomes', id, name, 'share', { numerator, denominators: [HANDLED, ...others], caveats });
}

/** The decided cases of some groups of table 四 that ended with a correction. */
function corrected(
  id: string,
  zh: string,
  en: string,
  groups: readonly string[],
  ofZh: string,
  ofEn: string,
): CatalogueRate {
  return rate('disputes', id, { zh, en }, 'share', {
    numerator: disputes(
      'corrected',
      groups,
      'corrected',
      `${ofZh}结果纠正`,
      `${ofEn} that led to a correction`,
    ),
    denominators: [decided(groups, ofZh, ofEn)],
    caveats: [DECIDED_ONLY],
  });
}
