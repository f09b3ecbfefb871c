import { OUTCOME_WORDS, REQUEST_FILLERS } from '../../catalogue/request-words.ts';
import { APPROXIMATE_BEFORE, CONNECTORS } from '../../catalogue/phrases.ts';
import type { Ground } from '../ground.ts';
import type { Claim, Reading } from '../report.ts';
import { carriedDenials, carriedKey } from './carried.ts';
import { readDenials } from './denials.ts';
import type { Doubt } from './doubts.ts';
import { claimOfDenial, claimOfMention, readingOfDenial, readingOfMention, spanOf } from './figures.ts';
import type { Mention } from './mentions.ts';
import type { Sentence } from './sentences.ts';
import { isCumulative, sortsDocuments } from './disclosure/cumulative.ts';
import { anyOf, longestFirst, withoutEnd } from './wording.ts';

/** What a sentence tells of requests. `keyed`: the figures whose row is known, for comparisons beside them. */
export interface Told {
  readonly readings: readonly Reading[];
  /** Readings that stand only where no other mention gives their key. */
  readonly spare: readonly Reading[];
  readonly claims: readonly Claim[];
  readonly doubts: readonly Doubt[];
  readonly keyed: ReadonlyMap<Mention, string>;
}

const REQUEST = /依申请|申请公开|信息公开申请|公开申请|信息申请/;
const OTHER_MATTER =
  /复议|诉讼|咨询|投诉|留言|建议|提案|来信|来电|工单|热线|补贴|许可|登记|认定|仲裁|救助|援助|补助|低保|贷款|职称|办件|事项|举报|信访|培训|补正|延期|超期|逾期/;
const RECEIVED = /(?:收到|新收|接到|接收|收悉|受理)/;
const EACH_RECEIVED = new RegExp(RECEIVED, 'g');
const SUBSET = /网上|网络|在线|网站|信函|邮寄|邮件|邮箱|当面|现场|传真|书面|微信/;
const APPLICANT = /自然人|公民|法人|企业|律师|组织/;
const CLOSED =
  /(?:办结答复|办结回复|办结|结案|办理完毕|办理完结|处理完毕)(?:政府信息公开申请|依申请公开|信息公开申请|申请)?$/;
const ANSWERED = /(?:答复|回复)(?:了|政府信息公开申请|依申请公开|信息公开申请|申请)?$/;
const HANDLED =
  /(?:办理|处理)(?:了)?(?:政府信息公开申请|信息公开申请|依申请公开(?:政府信息)?(?:申请)?)(?:事项|件)?$/;
const NOUN_ALONE =
  /(?:政府信息公开申请|信息公开申请|公开申请|政府信息申请|依申请公开(?:政府信息|信息)?(?:申请)?|依申请)(?:情况|事项|数量|案件|受理)?$/;
const NOUN_AFTER = /^(?:政府信息公开申请|信息公开申请|依申请公开(?:政府信息)?(?:的)?申请)/;
/** Requests made to somebody else. */
const PASSED_ON = /转办|交办|转来|移送|移交|协助/;
const OTHER_VERB = /办结|答复|办理|处理|回复|完成|公开了|予以|通过|其中|不予|审核|转办|主动/;
const JOINING = longestFirst([...CONNECTORS, ...APPROXIMATE_BEFORE, '件', '总件', ':', '数']);
const OUTCOME = new RegExp(`(${anyOf(OUTCOME_WORDS.flatMap(([, words]) => words))})(?:的)?(?:申请)?$`);
const OUTCOME_KEYS: ReadonlyMap<string, string> = new Map(
  OUTCOME_WORDS.flatMap(([key, words]) => words.map((word): [string, string] => [word, key])),
);
const ALL_CLOSED =
  /(?:均|全部|都|已全部|已)(?:已|按时|按期|依法|及时|在法定(?:时限|期限|时间)(?:内)?|在规定(?:时限|期限|时间)(?:内)?|按规定|依规|按要求){0,4}(?:予以)?(?:办结|答复|办理完毕|处理完毕|回复|办理完结)/;
const NONE_IN_WORDS =
  /(?:依申请公开|公开申请|申请公开|信息申请)(?:政府信息|信息)?(?:的)?(?:申请)?(?:的)?(?:情况|工作|方面|数量|总数|件数|数)?(?:申请)?(?:均|都)?[“"]?(零申请|零受理|为零|:(?:本年度?|全年|今年)?(?:均|为)?[无零]|零)(?=[”"]?(?:[,;。]|$))/;
/** Under a heading on requests alone: 无。 and 零申请 need no more words. */
const NONE_ALONE =
  /^(?:本年度?|全年|今年|20\d\d年度?|[我本][局镇乡委办机关单位]{1,2}|,){0,4}(无|零申请|(?:无|没有|未发生)(?:此类|相关|该类)(?:情况|申请|事项))(?=[,;。、]|$)/;

/** Reads what one sentence tells of requests. `nearby`: its passage is about requests. */
export function readRequests(
  sentence: Sentence,
  mentions: readonly Mention[],
  year: number | null,
  ownArea: boolean,
  nearby: boolean,
): Told {
  const readings: Reading[] = [];
  const claims: Claim[] = [];
  const keyed = new Map<Mention, string>();
  const handled: number[] = [];
  // 共收到57件(含上年结转1件),受理18件: neither is what was received this year.
  const mixed = mentions.some((mention) => RECEIVED.test(mention.core) && holdsCarried(mention));
  const counts = mentions.filter(({ token }) => token.kind === 'count');
  const split = counts.filter((mention) => APPLICANT.test(mention.core + mention.tail)).length > 1;
  for (const mention of mentions) {
    const key = keyOf(mention, year, nearby || REQUEST.test(sentence.text), split);
    const applicant = key === null && keyed.size > 0 ? applicantOf(mention) : null;
    if (applicant !== null) claims.push(claimOfMention(applicant, mention));
    if (key === null) continue;
    keyed.set(mention, key);
    if (HANDLED.test(withoutEnd(mention.core, JOINING))) handled.push(spanOf(mention)[0]);
    claims.push(claimOfMention(key, mention));
    if (
      isOwn(mention, year) &&
      !(key === 'request.received.total' && mixed) &&
      key.endsWith('.total') &&
      !(key === 'request.processed.total' && isAnswered(mention))
    )
      readings.push(readingOfMention(key, mention, groundOf(mention)));
  }
  for (const denial of readDenials(sentence, REQUEST_FILLERS, year, ownArea)) {
    if (!(/申请/.test(denial.denied) || (nearby && /要求公开/.test(denial.denied)))) continue;
    claims.push(claimOfDenial('request.received.total', denial));
    if (denial.scope === 'own') readings.push(readingOfDenial('request.received.total', denial));
  }
  const alone = sentence.topic.requests && REQUEST.test(sentence.topic.nearest);
  const word = NONE_IN_WORDS.exec(sentence.text) ?? (alone ? NONE_ALONE.exec(sentence.text) : null);
  if (word?.[1] !== undefined) {
    const end = word.index + word[0].length;
    const start = end - word[1].replace(/^[:为]/, '').length;
    const denial = { sentence, start, end, scope: 'own' as const };
    readings.push(readingOfDenial('request.received.total', denial));
    claims.push(claimOfDenial('request.received.total', denial));
  }
  for (const { key, start, end } of carriedDenials(sentence.text, year)) {
    const denial = { sentence, start, end, scope: 'own' as const };
    readings.push(readingOfDenial(key, denial));
    claims.push(claimOfDenial(key, denial));
  }
  claims.push(...allClosed(sentence, keyed, nearby));
  // 办理12件 may count requests of last year: a figure said to be received stands before it.
  const sure = readings.filter(({ span }) => !handled.includes(span[0]));
  return {
    readings: sure,
    spare: readings.filter((reading) => !sure.includes(reading)),
    claims,
    doubts: [],
    keyed,
  };
}

function groundOf({ core }: Mention): Ground {
  const text = withoutEnd(core, JOINING);
  if (HANDLED.test(text)) return 'handled';
  if (RECEIVED.test(text)) return 'received';
  return NOUN_ALONE.test(text) ? 'noun-alone' : 'row-of-form';
}

/** Who asked, after a figure of requests: 其中自然人10件, 法人或其他组织2件. Organisations together have no row. */
function applicantOf({ core, comparison, token }: Mention): string | null {
  if (comparison || token.kind !== 'count') return null;
  const applicant =
    /(自然人|公民|商业企业|法人(?:或|和|及|或者)?其[他它]组织|法人)(?:申请|提出)?(?:的)?(?:申请)?(?:共|为)?$/.exec(
      core,
    )?.[1];
  if (applicant === undefined) return null;
  if (applicant === '商业企业') return 'request.received.business';
  return applicant.startsWith('法人') ? 'request.received.organisations' : 'request.received.natural-person';
}

/** 收到57件(含上年结转1件): received this year and carried over told in one. */
function holdsCarried({ sentence, token }: Mention): boolean {
  const after = sentence.text.slice(token.unitEnd, token.unitEnd + 60);
  return /^[^,;。(]{0,12}[,(]?(?:其中)?(?:包含|包括|含|内含)(?:有|了)?[^,;。)]{0,16}(?:结转|转结|遗留)/.test(
    after,
  );
}

/** 答复 alone may leave out requests that were withdrawn. */
function isAnswered({ core }: Mention): boolean {
  const text = withoutEnd(core, JOINING);
  return ANSWERED.test(text) && !CLOSED.test(text);
}

function isOwn(mention: Mention, year: number | null): boolean {
  return (
    (mention.year === null || year === null || mention.year === year) &&
    mention.scope === 'own' &&
    !mention.comparison &&
    !isCumulative(mention, year)
  );
}

/** The row of table 三 a figure is of, or null where the wording leaves it open. */
function keyOf(mention: Mention, year: number | null, near: boolean, split: boolean): string | null {
  const { token, core, tail, comparison, sentence } = mention;
  if (!near || comparison || sentence.part === 'problems') return null;
  const bareZero = token.kind === 'bare' && token.number === 0;
  const text = withoutEnd(core, JOINING);
  if (!bareZero && !countsRequests(mention, text)) return null;
  const outcome = OUTCOME.exec(text)?.[1];
  if (outcome !== undefined) {
    // 予以公开或部分公开59件 is of both together.
    const joined = /(?:公开|处理|提供|申请)(?:[或及和与、]|以及|或者)$/.test(text.slice(0, -outcome.length));
    return joined ? null : (OUTCOME_KEYS.get(outcome) ?? null);
  }
  if (OTHER_MATTER.test(text.replace(/申请(?:公开)?的?事项/g, '申请')) || OTHER_MATTER.test(tail))
    return null;
  const carried = carriedKey(text === '' || /[已另尚余]$/.test(text) ? tail : text, year);
  if (carried !== null) return carried;
  if (PASSED_ON.test(text)) return null;
  const received = endOfLastReceived(text);
  if (received !== null) {
    const rest = text.slice(received);
    const told = rest === '' ? tail : rest;
    if (limits(told) || (split && APPLICANT.test(told))) return null;
    return /申请|信息公开/.test(told) || (told === '' && nearWords(mention))
      ? 'request.received.total'
      : null;
  }
  if (HANDLED.test(text)) return limits(text) ? null : 'request.received.total';
  if (/[未尚]/.test(text.slice(-6))) return null;
  if (CLOSED.test(text) || ANSWERED.test(text)) return 'request.processed.total';
  // 依申请公开政府信息6条 counts what was given out.
  if (token.unit === '条' && token.number > 0 && /依申请公开(?:政府)?信息$/.test(text)) return null;
  if (
    NOUN_ALONE.test(text) &&
    !sortsDocuments(mention) &&
    !OTHER_VERB.test(text) &&
    !limits(text) &&
    !(split && APPLICANT.test(text))
  )
    return 'request.received.total';
  // 全年共有9件政府信息公开申请
  const noun = NOUN_AFTER.test(tail) && /(?:^|年|年度|[局办委镇乡区县市]|机关|单位)$/.test(text);
  return noun && !(split && APPLICANT.test(tail)) ? 'request.received.total' : null;
}

/** Units a request is counted in; 人次 only beside its name. */
function countsRequests({ token }: Mention, text: string): boolean {
  if (token.unit === '人次') return /(?:收到|受理|接到|新收)[^,]{0,20}申请$/.test(text);
  return token.kind === 'count' && !/^[篇则期个]/.test(token.unit);
}

/** Words that make the figure one of a kind of requests: 网上申请5件, 关于土地的申请2件. */
function limits(words: string): boolean {
  return (
    (SUBSET.test(words) && !/[、和或及与]/.test(words)) ||
    /(?:关于|有关|涉及|涉)(?!政府信息公开|信息公开|依申请)[^,]{1,30}/.test(words)
  );
}

/** 收到12件 with nothing after it is of requests only where the sentence or its passage says so before. */
function nearWords({ sentence, token, core }: Mention): boolean {
  return (
    sentence.topic.requests ||
    /新收/.test(core) ||
    /结转/.test(sentence.text) ||
    REQUEST.test(sentence.text.slice(0, token.start))
  );
}

function endOfLastReceived(text: string): number | null {
  let end: number | null = null;
  for (const match of text.matchAll(EACH_RECEIVED)) end = match.index + match[0].length;
  return end;
}

/** 均已办结, 全部按时答复 after figures of requests. */
function allClosed(sentence: Sentence, keyed: ReadonlyMap<Mention, string>, nearby: boolean): Claim[] {
  const match = ALL_CLOSED.exec(sentence.text);
  if (!match || !(keyed.size > 0 || (nearby && REQUEST.test(sentence.text)))) return [];
  const denial = { sentence, start: match.index, end: match.index + match[0].length, scope: 'own' as const };
  return [{ ...claimOfDenial('request.carried-out.total', denial), kind: 'all-closed' }];
}
