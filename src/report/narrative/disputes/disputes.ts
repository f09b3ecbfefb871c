import { DISPUTE_FILLERS } from '../../../catalogue/request-words.ts';
import { APPROXIMATE_BEFORE, CONNECTORS } from '../../../catalogue/phrases.ts';
import type { Claim, Reading } from '../../report.ts';
import { readDenials } from '../denials.ts';
import { claimOfDenial, claimOfMention, readingOfDenial, readingOfMention } from '../figures.ts';
import type { DenialWords } from '../figures.ts';
import { noneCaused } from './none-caused.ts';
import { readOutcomes } from './outcomes.ts';
import type { Mention } from '../mentions.ts';
import type { Sentence } from '../sentences.ts';
import { longestFirst, withoutEnd } from '../wording.ts';

/** What a sentence tells of review and litigation. */
export interface ToldDisputes {
  readonly readings: readonly Reading[];
  readonly claims: readonly Claim[];
}

const ABOUT_DISCLOSURE = /信息公开|依申请|政务公开/;
// The organ's own work as a review body or as counsel.
const OTHER_WORK = /复议机关|办理|审理|受理|代理|审结|化解|调解|应诉|出庭|指导|接待/;
const JOINING = longestFirst([
  ...CONNECTORS,
  ...APPROXIMATE_BEFORE,
  '均',
  '的',
  '案件',
  '案',
  '申请',
  '发生',
  '收到',
  ':',
  '被提起',
  '总计',
]);
// 行政执法工作均无…复议: the denial is of disputes over something else.
const OTHER_CAUSE = /执法|处罚|许可|征收|工伤|案件|登记/;
const REVIEW = /复议$/;
const LITIGATION = /诉讼$/;
const JOINT =
  /复议(?:案件)?(?:程序)?(?:[、和或及与]|以及|或者)(?:提起|被提起)?(?:行政)?诉讼(?:[、和或及与]申诉)?$/;
/** 有3起因政府信息公开申请提起的行政复议: what is counted stands behind. */
const IS_THERE =
  /^(?:其中|20\d\d年度?|全年|本年度?|今年|我[局委办镇乡]|我街道|本机关)*(?:共?有|发生|产生|出现|引发)?$/;
const CAUSED =
  /^(?:因|由|涉及|关于|针对)?(?:政府|政务)?(?:信息公开|依申请公开)(?:工作|申请|答复|事项)?(?:而|所)?(?:引起|引发|提起|提出|产生|发生|导致|被提起|被申请|申请)?的?(?:行政)?(复议|诉讼)(?:案件|案|申请)?$/;
/** 4件申请进入行政复议程序 */
const WENT_TO_REVIEW = /^[^,]{0,14}进入行?政?复议(?:程序|阶段)?$/;
const NONE_AFTER =
  /(?:行政)?(?:复议|诉讼)的?(?:案件|申请|情况|事项|案)?(?:数量?)?(?:均|都)?(?:为)?(未发生|没有发生|未产生|均无|零发生|为零|均为零|:无|均未发生|无)(?=[,;。)]|$)/g;
const LITIGATION_TOTALS = ['litigation-direct.total', 'litigation-after-review.total'];

/** Reads what one sentence tells of 行政复议 and 行政诉讼. `nearby`: its passage is about requests for information. */
export function readDisputes(
  sentence: Sentence,
  mentions: readonly Mention[],
  year: number | null,
  ownArea: boolean,
  nearby: boolean,
): ToldDisputes {
  const readings: Reading[] = [];
  const claims: Claim[] = [];
  if (!/复议|诉讼|起诉/.test(sentence.text) || sentence.part === 'problems') return { readings, claims };
  const about =
    nearby || sentence.topic.disputes || sentence.part === 'disputes' || ABOUT_DISCLOSURE.test(sentence.text);
  const told = new Set<string>();
  const totals = new Map<Mention, string>();
  const deny = (denial: DenialWords, words: string): void => {
    const keys = [
      ...(words.includes('复议') ? ['review.total'] : []),
      ...(/诉讼|起诉|应诉/.test(words) ? LITIGATION_TOTALS : []),
    ];
    for (const key of keys) {
      if (told.has(key)) continue;
      told.add(key);
      claims.push(claimOfDenial(key, denial));
      if (denial.scope === 'own') readings.push(readingOfDenial(key, denial));
    }
  };
  for (const mention of mentions) {
    for (const key of isOfOtherWork(mention) ? [] : keysOf(mention, about)) {
      const own =
        mention.scope === 'own' && (mention.year === null || year === null || mention.year === year);
      claims.push(claimOfMention(key, mention));
      if (!own || key === null) continue;
      readings.push(readingOfMention(key, mention, 'row-of-form'));
      totals.set(mention, key.replace('.total', ''));
    }
  }
  for (const [mention, key] of readOutcomes(mentions, totals)) {
    claims.push(claimOfMention(key, mention));
    readings.push(readingOfMention(key, mention, 'row-of-form'));
  }
  for (const denial of readDenials(sentence, DISPUTE_FILLERS, year, ownArea)) {
    const clause =
      sentence.text
        .slice(0, denial.start)
        .split(/[,;。]/)
        .pop() ?? '';
    if (!OTHER_CAUSE.test(clause)) deny(denial, denial.denied);
  }
  for (const { denial, denied } of noneCaused(sentence, year, ownArea)) deny(denial, denied);
  for (const after of about ? sentence.text.matchAll(NONE_AFTER) : []) {
    if (after[1] === undefined) continue;
    const end = after.index + after[0].length;
    const start = end - after[1].replace(/^:/, '').length;
    const clause =
      sentence.text
        .slice(Math.max(0, after.index - 40), end)
        .split(/[,;。]/)
        .pop() ?? '';
    deny({ sentence, start, end, scope: 'own' }, clause);
  }
  return { readings, claims };
}

/** 收到复议申请32件,其中涉及信息公开4件: what the whole counts is the office's own work as a review body. */
function isOfOtherWork({ sentence, token }: Mention): boolean {
  const after = sentence.text.slice(token.unitEnd, token.unitEnd + 60);
  return /其中[^。\d]{0,20}(?:信息公开|政务公开|依申请)|^[,;](?:涉及|涉)(?:政府)?信息公开/.test(after);
}

/**
 * 办理涉及政府信息公开的行政复议27件、行政诉讼15件, 受理政府信息公开行政复议2件,结果维持2件: what is sued in court too, or told
 * with the form's results, is brought against the office.
 */
function isAsParty({ sentence, token }: Mention, text: string): boolean {
  if (
    !/(?:办理|受理|处理)(?:了)?(?:因|涉及|有关|涉)?(?:政府)?信息公开(?:的|类|申请|引起的|引发的)?行政(?:复议|诉讼)$/.test(
      text,
    )
  )
    return false;
  if (/复议机[关构]|司法局/.test(sentence.text)) return false;
  const after = sentence.text.slice(token.unitEnd, token.unitEnd + 24);
  return /^[,、;和及与](?:被提起)?行政诉讼(?:案件)?\d|^,(?:均)?结果(?:均|予以)?(?:维持|纠正)/.test(after);
}

/** Keys of table 四 a figure is of; null for lawsuits of which the kind is not told. */
function keysOf(mention: Mention, about: boolean): (string | null)[] {
  const { token, core, tail, comparison, lead } = mention;
  const bareZero = token.kind === 'bare' && token.number === 0;
  if (comparison || (token.kind !== 'count' && !bareZero) || /^[条篇则]/.test(token.unit)) return [];
  const text = withoutEnd(core, JOINING);
  if ((OTHER_WORK.test(text) && !isAsParty(mention, text)) || !(about || token.number === 0)) return [];
  if (JOINT.test(text)) return token.number === 0 ? ['review.total', ...LITIGATION_TOTALS] : [];
  const words = /^(?:其中|共?有)?$/.test(text) ? tail : text;
  const caused = IS_THERE.test(text) ? (CAUSED.exec(tail)?.[1] ?? '') : '';
  if (caused === '复议') return ['review.total'];
  if (caused !== '') return token.number === 0 ? LITIGATION_TOTALS : [null];
  if (/复议后(?:起诉|提起(?:行政)?诉讼|(?:行政)?诉讼)$/.test(words)) return ['litigation-after-review.total'];
  if (/(?:未经复议|直接)(?:直接)?(?:起诉|提起(?:行政)?诉讼)$/.test(text)) return ['litigation-direct.total'];
  if (words === tail && WENT_TO_REVIEW.test(tail)) return ['review.total'];
  if (REVIEW.test(text) || (text === '' && /^行政复议/.test(tail))) return ['review.total'];
  const sued = LITIGATION.test(text) || (/^$|[共有发生]$/.test(text) && /^行政诉讼/.test(tail));
  if (sued && !/复议/.test(lead.slice(-30).split(/[,;]/).pop() ?? ''))
    return token.number === 0 ? LITIGATION_TOTALS : [null];
  return [];
}
