import type { RuleText } from '../rule-text.ts';

/** What the rules of `documents-and-fees.ts` are called and say. */
export const DISCLOSURE_TEXTS = {
  'T2-01': {
    group: 'T2',
    severity: 'warning',
    arithmetic: true,
    zh: {
      name: '现行有效不少于净增',
      formula: '现行有效件数 ≥ 本年制发件数 − 本年废止件数（规章、行政规范性文件）',
      mayBe: '可能已制发而尚未施行，或当年制发当年失效。',
    },
    en: {
      name: 'In force, at least the net change',
      formula: 'In force ≥ issued − repealed, for rules and for normative documents',
      mayBe: 'Documents may be issued and not yet in force, or lapse within the year.',
    },
  },
  'T2-02': {
    group: 'T2',
    severity: 'warning',
    arithmetic: true,
    zh: {
      name: '废止不超过存量',
      formula: '本年废止 ≤ 上年现行有效 + 本年制发',
      mayBe: '清理时可能另计失效件数。',
    },
    en: {
      name: 'Repealed, at most the stock',
      formula: 'Repealed this year ≤ in force last year + issued this year',
      mayBe: 'A clean-up may count lapsed documents as well.',
    },
  },
  'T2-03': {
    group: 'T2',
    severity: 'warning',
    zh: {
      name: '规章制定权',
      formula: '设区的市以下的机关及部门，规章各数为 0',
      mayBe: '政府的汇总报告、部委和经济特区不在此列；也可能把规范性文件填到了规章一行。',
      fails: '“{about}”写的是 {figure}，而该机关通常没有规章制定权。',
      passes: '规章一行为 0。',
    },
    en: {
      name: 'Power to make rules',
      formula: 'For organs below a city with districts, and for departments, the rules row is 0',
      mayBe:
        'Summaries of governments, ministries and special zones are another matter; normative documents may have been entered in the rules row.',
      fails: '“{about}” reads {figure}, while such an organ usually has no power to make government rules.',
      passes: 'The rules row is 0.',
    },
  },
  'T2-04': {
    group: 'T2',
    severity: 'warning',
    zh: {
      name: '收费单位',
      formula: '本年收费 ÷ 其他各年中位数，不在 1 万或万分之一的 ±20% 以内',
      mayBe: '可能新设或取消了收费项目。',
      fails: '本年收费 {figure} 万元，其他 {years} 年的中位数是 {median} 万元，相差约一万倍，单位可能不同。',
      passes: '本年收费 {figure} 万元，其他 {years} 年的中位数是 {median} 万元。',
    },
    en: {
      name: 'Unit of fees against other years',
      formula: 'Fees ÷ median of the other years is not within 20 % of 10,000 or of 1/10,000',
      mayBe: 'Fees may have been introduced or abolished.',
      fails:
        'Fees are {figure} (10,000 yuan); the median of {years} other years is {median}: about ten thousand times apart, as with another unit.',
      passes: 'Fees are {figure} (10,000 yuan); the median of {years} other years is {median}.',
    },
  },
  'T2-05': {
    group: 'T2',
    severity: 'note',
    zh: {
      name: '收费精度',
      formula: '以万元计的收费不超过 4 位小数（即到元）',
      mayBe: '4 位以上可能到角、分，6 位以上多为计算尾数。',
      fails: '收费金额写作“{text}”，有 {decimals} 位小数。',
      passes: '收费金额的小数位在 4 位以内。',
    },
    en: {
      name: 'Precision of fees',
      formula: 'Fees in 10,000 yuan have at most four decimals, which is one yuan',
      mayBe: 'More than four may be cents; more than six are mostly residues of arithmetic.',
      fails: 'The amount is written “{text}”, with {decimals} decimals.',
      passes: 'The amount has at most four decimals.',
    },
  },
  'T2-06': {
    group: 'T2',
    severity: 'note',
    zh: {
      name: '许可、处罚、强制转为零',
      formula: '许可、处罚或强制本年为 0，而前两年都大于 0',
      mayBe: '职权可能划转给其他机关。',
      fails: '“{about}”本年为 0，上年为 {lastYear}，前年为 {yearBefore}。',
      passes: '没有由前两年有数转为本年归零的项目。',
    },
    en: {
      name: 'Licences, penalties or coercion at 0 after two years above',
      formula: 'Licences, penalties or coercion 0 this year and above 0 in each of the two years before',
      mayBe: 'The power may have passed to another organ.',
      fails: '“{about}” is 0 this year, {lastYear} last year and {yearBefore} the year before.',
      passes: 'No function went to 0 after two years above.',
    },
  },
  'T2-12': {
    group: 'T2',
    severity: 'warning',
    zh: {
      name: '表二全零',
      formula: '表二全部为 0 时，正文没有讲到本机关的许可、处罚、收费等数字',
      mayBe: '正文讲的可能是全区情况。',
      fails: '表二全部为 0，正文写“{about}”{prose}。',
      passes: '表二全部为 0，正文也没有相关数字。',
    },
    en: {
      name: 'Table two all zero, figures in the prose',
      formula:
        'Where table two is all zero, the prose tells no figure for licences, penalties, fees and so on',
      mayBe: 'The prose may speak of the whole district.',
      fails: 'Table two is all zero; the prose gives {prose} for “{about}”.',
      passes: 'Table two is all zero and the prose tells no such figure.',
    },
  },
} satisfies Readonly<Record<string, RuleText>>;
