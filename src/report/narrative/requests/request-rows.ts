import { OUTCOME_WORDS } from '../../../catalogue/request-words.ts';
import type { Ground } from '../../ground.ts';
import {
  countsRequests,
  endOfLastReceived,
  isOfOtherMatter,
  JOINING,
  OTHER_MATTER,
  RECEIVED,
} from './asked.ts';
import { isOneKind } from './applicants.ts';
import { carriedKey } from './carried.ts';
import { cameOneWay, limits } from './ways.ts';
import { sortsDocuments } from '../disclosure/cumulative.ts';
import type { Mention } from '../mentions.ts';
import { anyOf, withoutEnd } from '../wording.ts';

/** Words that say that requests for information are meant. */
export const REQUEST = /依申请|申请公开|信息公开申请|公开申请|信息申请|要求公开(?:政府|政务)?信息的申请/;
const CLOSED =
  /(?:办结答复|办结回复|办理答复|办理回复|答复办理|回复办理|办结|办理完成|已完成|完成办理|结案|办理完毕|办理完结|处理完毕)(?:政府信息公开申请|依申请公开(?:政府信息|信息)?(?:申请)?|信息公开申请|申请)?$/;
const ANSWERED = /(?:答复|回复)(?:了|政府信息公开申请|依申请公开|信息公开申请|申请)?$/;
const HANDLED =
  /(?:办理|处理)(?:了)?(?:政府信息公开申请|信息公开申请|(?:政府信息)?依申请公开(?:政府信息)?(?:申请)?|依申请(?:政府)?信息公开)(?:事项|件)?$/;
const NOUN_ALONE =
  /(?:政府信息公开申请|信息公开申请|公开申请|政府信息申请|依申请公开(?:政府信息|政务信息|信息)?(?:申请)?|依申请)(?:情况|事项|数量|案件|受理)?$/;
/** 公民提交政府信息公开5件 */
const SUBMITTED = /(?:提交|递交|提出)(?:的|了)?(?:政府)?信息公开(?:申请)?(?:事项)?$/;
const NOUN_AFTER = /^(?:政府信息公开申请|信息公开申请|依申请公开(?:政府信息)?(?:的)?申请)/;
const CARRIED_AFTER = /^(?:申请)?(?:已|将|则|均)?(?:结转|转结|转入|转下|转至|转到)/;
/** 3件正在办理,结转下年度 */
const PENDING =
  /^(?:申请)?(?:正在|尚在|还在|仍在|尚未|未)(?:办理|处理|办结|答复)(?:中|过程中)?,((?:将|已|并)?(?:结转|转结|转入|转至|转)[^,;。]{0,14})/;
/** 行政诉讼2件(其中1件为上年结转) */
const OF_A_DISPUTE = /(?:复议|诉讼|应诉)[^。;]{0,8}\d[^。;申]{0,24}$/;
const NOT_HELD =
  /^[(,](?:均|全部|都)?(?:为|属于|属|系|是|因)?(?:我局|本机关|本行政机关|本单位)不掌握(?:相关|的)*(?:政府)?信息[),;。]/;
/** Requests made to somebody else. */
const PASSED_ON = /转办|交办|转来|移送|移交|协助/;
/** 受理服务事项840件,收到31件: of the other matter too. */
const OTHER_COUNTED =
  /(?:咨询|投诉|留言|来信|来电|工单|许可|登记|办件|(?<!公开)事项|举报|信访)[^,;。\d]{0,6}\d{1,9}[件宗项]/;
const OTHER_VERB = /办结|答复|办理|处理|回复|完成|公开了|予以|通过|其中|不予|审核|转办|主动/;
const OUTCOME = new RegExp(`(${anyOf(OUTCOME_WORDS.flatMap(([, words]) => words))})(?:的)?(?:申请)?$`);
const OUTCOME_KEYS: ReadonlyMap<string, string> = new Map(
  OUTCOME_WORDS.flatMap(([key, words]) => words.map((word): [string, string] => [word, key])),
);

/**
 * The row of table 三 a figure is of, or null where the wording leaves it open. `near`: requests are spoken of; `split`:
 * the sentence tells figures of several kinds of applicants.
 */
export function rowOf(mention: Mention, year: number | null, near: boolean, split: boolean): string | null {
  const { token, core, tail, comparison, sentence } = mention;
  if (!near || comparison || sentence.part === 'problems') return null;
  const bareZero = token.kind === 'bare' && token.number === 0;
  const text = withoutEnd(core, JOINING);
  // 政府信息公开申请数为2,
  const bareCount = token.kind === 'bare' && /申请(?:总?数|总?数量|件数|总量)为?$/.test(core);
  if (!bareZero && !bareCount && !countsRequests(mention, text)) return null;
  // 无法提供8件(均属于本机关不掌握的信息)
  const after = sentence.text.slice(token.unitEnd, token.unitEnd + 30);
  if (/(?:无法|不能)提供$/.test(text) && NOT_HELD.test(after)) return 'request.unavailable.not-held.total';
  const outcome = OUTCOME.exec(text)?.[1];
  if (outcome !== undefined) {
    // 予以公开或部分公开59件 is of both together.
    const joined = /(?:公开|处理|提供|申请)(?:[或及和与、]|以及|或者)$/.test(text.slice(0, -outcome.length));
    // 未予以公开8件, 不准予公开3件 are the contrary of what the words say.
    const denied = /[不未非]$/.test(text.slice(0, text.lastIndexOf(outcome)));
    return joined || denied ? null : (OUTCOME_KEYS.get(outcome) ?? null);
  }
  if (isOfOtherMatter(text) || isOfOtherMatter(tail)) return null;
  // 均已办结,2件结转下年: what stands behind the figure says what becomes of it.
  if (CARRIED_AFTER.test(tail)) return carriedKey(tail, year);
  const left = PENDING.exec(sentence.text.slice(token.unitEnd, token.unitEnd + 40))?.[1];
  if (left !== undefined) return carriedKey(left, year);
  const carried = carriedKey(text === '' || /[已另尚余]$/.test(text) ? tail : text, year);
  if (carried !== null)
    return OF_A_DISPUTE.test(sentence.text.slice(0, token.start).slice(-40)) ? null : carried;
  if (PASSED_ON.test(text)) return null;
  const received = endOfLastReceived(text);
  if (received !== null) {
    const rest = text.slice(received);
    const told = rest === '' ? tail : rest;
    if (limits(told) || cameOneWay(text.slice(0, received)) || (split && isOneKind(told))) return null;
    return /申请|信息公开/.test(told) || (told === '' && nearWords(mention))
      ? 'request.received.total'
      : null;
  }
  if (HANDLED.test(text)) return limits(text) ? null : 'request.received.total';
  if (/[未尚]/.test(text.slice(-6))) return null;
  if (CLOSED.test(text) || ANSWERED.test(text)) {
    const other =
      !text.includes('申请') && OTHER_COUNTED.test(afterRequest(sentence.text.slice(0, token.start)));
    return other ? null : 'request.processed.total';
  }
  // 依申请公开政府信息6条 counts what was given out.
  if (token.unit === '条' && token.number > 0 && /依申请公开(?:政府)?信息$/.test(text)) return null;
  if (SUBMITTED.test(text) && token.unit !== '条') return limits(text) ? null : 'request.received.total';
  if (
    NOUN_ALONE.test(text) &&
    !sortsDocuments(mention) &&
    !OTHER_VERB.test(text) &&
    !limits(text) &&
    !(split && isOneKind(text))
  )
    return 'request.received.total';
  // 全年共有9件政府信息公开申请
  const noun =
    NOUN_AFTER.test(tail) && /(?:^|年|年度|[局办委厅院处所站镇乡区县市]|机关|单位|街道|中心)$/.test(text);
  return noun && !(split && isOneKind(tail)) ? 'request.received.total' : null;
}

/** 受理申请12件 where nothing says what was applied for. */
export function mayBeReceived({ core, tail, token, sentence }: Mention): boolean {
  const words = core + tail;
  return (
    token.kind === 'count' &&
    sentence.part !== 'problems' &&
    RECEIVED.test(core) &&
    (/(?:收到|新收|接到|受理)(?:的)?(?:申请)?$/.test(core) || /信息公开/.test(words)) &&
    /申请/.test(words) &&
    (sentence.topic.nearest === '' || /公开/.test(sentence.topic.nearest)) &&
    !OTHER_MATTER.test(words)
  );
}

/** The words since requests were last spoken of. */
function afterRequest(before: string): string {
  const near = before.slice(-160);
  const at = near.lastIndexOf('申请');
  return at < 0 ? near : near.slice(at);
}

/** 收到12件 with nothing after it is of requests only where the sentence or its passage says so before. */
function nearWords({ sentence, token, core }: Mention): boolean {
  if (OTHER_COUNTED.test(afterRequest(sentence.text.slice(0, token.start)))) return false;
  return (
    sentence.topic.requests ||
    /新收/.test(core) ||
    /结转/.test(sentence.text) ||
    REQUEST.test(sentence.text.slice(0, token.start))
  );
}

/** The ground of a figure of requests. */
export function groundOf({ core }: Mention): Ground {
  const text = withoutEnd(core, JOINING);
  if (HANDLED.test(text)) return 'handled';
  if (RECEIVED.test(text)) return 'received';
  return NOUN_ALONE.test(text) ? 'noun-alone' : 'row-of-form';
}

/** 答复 alone may leave out requests that were withdrawn. */
export function isAnswered({ core }: Mention): boolean {
  const text = withoutEnd(core, JOINING);
  return ANSWERED.test(text) && !CLOSED.test(text);
}
