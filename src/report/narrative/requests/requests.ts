import { REQUEST_FILLERS } from '../../../catalogue/request-words.ts';
import type { Claim, Reading } from '../../report.ts';
import { carriedDenials } from './carried.ts';
import { readDenials } from '../denials.ts';
import { doubtOfMention } from '../doubts.ts';
import type { Doubt } from '../doubts.ts';
import { claimOfDenial, claimOfMention, readingOfDenial, readingOfMention, spanOf } from '../figures.ts';
import type { Mention } from '../mentions.ts';
import type { Sentence } from '../sentences.ts';
import { applicantOf, columnsOf, splitsApplicants } from './applicants.ts';
import { groundOf, isAnswered, mayBeReceived, REQUEST, rowOf } from './request-rows.ts';
import { RECEIVED } from './asked.ts';
import { freshOf, handledOf } from './balance.ts';
import type { Fresh } from './balance.ts';
import { isOfOneWay, tellsOfWay } from './ways.ts';
import { isCumulative } from '../disclosure/cumulative.ts';

/** A figure told by a way in which requests come in. `received`: it is of requests received, and may be all of them. */
export interface OfOneWay {
  readonly reading: Reading;
  readonly received: boolean;
}

/** What a sentence tells of requests. `keyed`: the figures whose row is known, for comparisons beside them. */
export interface Told {
  readonly readings: readonly Reading[];
  /** Readings that stand only where no other mention gives their key. */
  readonly spare: readonly Reading[];
  readonly ways: readonly OfOneWay[];
  readonly claims: readonly Claim[];
  readonly doubts: readonly Doubt[];
  readonly keyed: ReadonlyMap<Mention, string>;
}

const ALL_CLOSED =
  /(?:均|全部|都|已全部|已)(?:已|按时|按期|依法|及时|在法定(?:时限|期限|时间)(?:内)?|在规定(?:时限|期限|时间)(?:内)?|按规定|依规|按要求){0,4}(?:予以)?(?:办结|答复|办理完毕|处理完毕|回复|办理完结)/;
const NONE_IN_WORDS =
  /(?:依申请公开|公开申请|申请公开|信息申请)(?:政府信息|信息)?(?:的)?(?:申请)?(?:的)?(?:情况|工作|方面|数量|总数|件数|数)?(?:申请)?(?:均|都)?[“"]?:?(?:本年度?|全年|今年)?(零申请|零受理|为零|:(?:本年度?|全年|今年)?(?:均|为)?[无零]|零)(?=[”"]?(?:[,;。]|$))/;
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
  const doubts: Doubt[] = [];
  // 共收到57件(含上年结转1件),受理18件: neither is what was received this year.
  const mixed = mentions.some(
    (mention) => (RECEIVED.test(mention.core) || groundOf(mention) === 'handled') && holdsCarried(mention),
  );
  const split = splitsApplicants(mentions);
  const summed = sumOfWays(mentions);
  for (const mention of mentions) {
    const key =
      mention === summed
        ? 'request.received.total'
        : rowOf(mention, year, nearby || REQUEST.test(sentence.text), split);
    const applicant = key === null && keyed.size > 0 ? applicantOf(mention) : null;
    if (applicant !== null) claims.push(claimOfMention(applicant, mention));
    if (key === null && mayBeReceived(mention) && isOwn(mention, year))
      doubts.push(doubtOfMention('request.received.total', mention, 'received'));
    if (key === null) continue;
    keyed.set(mention, key);
    if (groundOf(mention) === 'handled') handled.push(spanOf(mention)[0]);
    claims.push(claimOfMention(key, mention));
    if (
      isOwn(mention, key === 'request.carried-in.total' && namesLastYear(mention, year) ? null : year) &&
      !(key === 'request.received.total' && mixed) &&
      key.endsWith('.total') &&
      !(key === 'request.processed.total' && isAnswered(mention))
    )
      readings.push(readingOfMention(key, mention, groundOf(mention)));
  }
  for (const [mention, key] of columnsOf(mentions, keyed))
    if (isOwn(mention, year) && !mixed) readings.push(readingOfMention(key, mention, 'row-of-form'));
  const ways = mentions
    .filter((mention) => nearby && tellsOfWay(mention) && isOwn(mention, year))
    .map((mention) => ({
      reading: readingOfMention('request.received.total', mention, 'received'),
      received: isOfOneWay(mention, nearby),
    }));
  const answered = handledOf(mentions, keyed, mixed);
  if (answered && isOwn(answered, year) && !readings.some(({ key }) => key === 'request.processed.total'))
    readings.push(readingOfMention('request.processed.total', answered, 'row-of-form'));
  const taken = freshOf(mentions, keyed);
  if (taken) replaceReceived(readings, taken, year);
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
    ways,
    doubts,
    keyed,
  };
}

/** 收到书面申请2件、网络申请9件,合计11件: the sum of requests by the way they came in. */
function sumOfWays(mentions: readonly Mention[]): Mention | null {
  const at = mentions.findIndex(({ core }) => /^(?:共计|总计|合计|总共)$/.test(core));
  const parts = mentions.slice(0, Math.max(at, 0));
  const [first] = parts;
  if (!first || parts.length < 2 || !RECEIVED.test(first.core) || !REQUEST.test(first.sentence.text))
    return null;
  const asked = parts.every(({ core, token }) => /申请$/.test(core) && token.kind === 'count');
  const sum = parts.reduce((total, { token }) => total + token.number, 0);
  const whole = mentions[at];
  return asked && whole?.token.number === sum ? whole : null;
}

/** 2021年结转申请14件, told in the report of 2022. */
function namesLastYear({ core }: Mention, year: number | null): boolean {
  return (
    year !== null &&
    core.startsWith(`${String(year - 1)}年`) &&
    /^\d{4}年[^上去下]{0,12}(?:结转|转结)/.test(core)
  );
}

/** Of 受理25件,其中新收21件,上年结转4件 the new ones were received; where they do not add up, neither figure is sure. */
function replaceReceived(readings: Reading[], { whole, fresh, adds }: Fresh, year: number | null): void {
  const known = readings.findIndex(({ key }) => key === 'request.received.total');
  const [start] = spanOf(whole);
  if (known >= 0 && readings[known]?.span[0] === start) readings.splice(known, 1);
  const again = readings.findIndex(({ span }) => span[0] === spanOf(fresh)[0]);
  if (again >= 0) readings.splice(again, 1);
  if (adds && isOwn(fresh, year))
    readings.unshift(readingOfMention('request.received.total', fresh, 'received'));
}

/** 收到57件(含上年结转1件): received this year and carried over told in one. */
function holdsCarried({ sentence, token }: Mention): boolean {
  const after = sentence.text.slice(token.unitEnd, token.unitEnd + 60);
  // 收到15件,其中上年结转2件
  if (
    /^[^,;。(]{0,12}[,(]其中[,:]?(?:有)?(?:上一?年度?|去年|往年|20\d\d年度?)[^,;。)\d下]{0,8}(?:结转|转结|遗留)/.test(
      after,
    )
  )
    return true;
  return /^[^,;。(]{0,12}[,(]?(?:其中)?(?:包含|包括|含|内含)(?:有|了)?[^,;。)]{0,16}(?:结转|转结|遗留|转[至到入]?(?:今年|本年|当年|20\d\d年))/.test(
    after,
  );
}

function isOwn(mention: Mention, year: number | null): boolean {
  return (
    (mention.year === null || year === null || mention.year === year) &&
    mention.scope === 'own' &&
    !mention.comparison &&
    !/[一二三四]季度|[上下]半年|(?:^|\D)\d{1,2}月份/.test(mention.core) &&
    !isCumulative(mention, year)
  );
}

/** 均已办结, 全部按时答复 after figures of requests. */
function allClosed(sentence: Sentence, keyed: ReadonlyMap<Mention, string>, nearby: boolean): Claim[] {
  const match = ALL_CLOSED.exec(sentence.text);
  if (!match || !(keyed.size > 0 || (nearby && REQUEST.test(sentence.text)))) return [];
  const denial = { sentence, start: match.index, end: match.index + match[0].length, scope: 'own' as const };
  return [{ ...claimOfDenial('request.carried-out.total', denial), kind: 'all-closed' }];
}
