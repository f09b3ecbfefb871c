import type { Mention } from '../mentions.ts';
import { withoutEnd } from '../wording.ts';
import { countsRequests, endOfLastReceived, isOfOtherMatter, JOINING, OTHER_MATTER } from './asked.ts';

const SUBSET = /网上|网络|在线|网站|信函|邮寄|邮件|邮箱|当面|现场|传真|书面|微信/;

/** 通过网络方式提交的申请5件: told by the way it came in, and perhaps all there was. */
export function isOfOneWay(mention: Mention, near: boolean): boolean {
  const { token, core, tail, comparison, sentence, parent } = mention;
  const text = withoutEnd(core, JOINING);
  const received = endOfLastReceived(text);
  if (!near || comparison || parent !== null || received === null || !countsRequests(mention, text))
    return false;
  const told = text.slice(received);
  const before = text.slice(0, received);
  return (
    sentence.part !== 'problems' &&
    token.number > 0 &&
    (SUBSET.test(told) || cameOneWay(before)) &&
    /信息公开|公开申请|依申请|申请公开/.test(told) &&
    !isOfOtherMatter(text) &&
    !OTHER_MATTER.test(tail) &&
    !/(?:关于|有关|涉及|涉)(?!政府信息公开|信息公开|依申请)/.test(told)
  );
}

/** Whether a figure tells of a way in which requests came in. */
export function tellsOfWay({ core, token, comparison }: Mention): boolean {
  return token.kind === 'count' && !comparison && SUBSET.test(core);
}

/** 通过信函收到申请3件 */
export function cameOneWay(before: string): boolean {
  const way = /(?:通过|以|经)([^,、和或及与]{1,16})$/.exec(before)?.[1];
  return way !== undefined && SUBSET.test(way);
}

/** Words that make the figure one of a kind of requests: 网上申请5件, 关于土地的申请2件. */
export function limits(words: string): boolean {
  return (
    (SUBSET.test(words) && !/[、和或及与]/.test(words)) ||
    /(?:关于|有关|涉及|涉)(?!政府信息公开|信息公开|依申请)[^,]{1,30}/.test(words)
  );
}
