import { GENERAL_CHANNELS } from '../../../catalogue/channel-words.ts';
import type { ChannelKind } from '../../../catalogue/channel-words.ts';
import { namedChannels } from './channels.ts';
import type { NamedChannel } from './channels.ts';
import type { ClauseReading } from '../clause.ts';
import type { Mention } from '../mentions.ts';
import { anyOf } from '../wording.ts';

const GENERAL_PLACES = new RegExp(anyOf(GENERAL_CHANNELS));
const WORK_ON_IT =
  /通过|依托|利用|借助|运用|加强|强化|推进|完善|做好|围绕|依照|按照|根据|停用|停更|关停|注销|升级|改版|建设|开设|开通|管理|维护|优化|丰富|规范|创新|提升|发挥/;
/** Accounts, of which an office has several and none is its whole publicity. */
export const ACCOUNTS: ReadonlySet<ChannelKind> = new Set([
  'wechat',
  'weibo',
  'weibo-wechat',
  'new-media',
  'app',
  'press',
  'interaction',
]);
/** A platform with a purpose of its own, that is no channel of this office. */
const ELSEWHERE = /(?:信用|政采|采购|交易|执法|监管|双公示|短信)[^,;。、]{0,12}(?:平台|系统)(?:上|中)?$/;
const THROUGH = /(?:通过|依托|利用|借助|运用|以|在)[^,;。]{1,60}$/;

/** Channels of the clause itself or of the clause just before it: 通过政府网站、微信,发布信息100条. */
export function channelsOf(mention: Mention, clause: ClauseReading): readonly NamedChannel[] {
  const own = withinBrackets(mention.lead) ?? namedChannels(clause.text);
  if (own.length > 0) return own;
  const clauses = mention.lead.replace(/\([^()]{0,80}\)/g, '').split(/[,;:。]/);
  const previous = clauses[clauses.length - 2] ?? '';
  // What stands right after the figure before is its object: 10条“公告栏”信息,主动公开9条.
  const opens = mention.index === 0 || /^[,;。]/.test(mention.lead);
  const subject = opens ? subjectOf(mention.lead) : [];
  if (subject.length > 0) return subject;
  const carried = carriedSubjectOf(mention);
  if (carried.length > 0) return carried;
  // 微信公众号:发布信息212条
  const heading =
    /([^,;:。]{2,30}):$/.exec(mention.lead.slice(0, mention.lead.length - mention.core.length))?.[1] ?? '';
  const headed = namedChannels(heading);
  if (headed.length > 0 && mention.lead.endsWith(`:${mention.core}`)) return headed;
  const through = /(?:通过|依托|利用|借助|运用|在)([^,;。]{1,80})$/.exec(previous)?.[1] ?? '';
  const named = namedChannels(through);
  const last = named[named.length - 1];
  // The clause before must end with the channel, not go on to tell what was done there.
  if (
    !last ||
    !/^(?:[上等中]|平台|渠道|载体|主渠道|主阵地|途径|方式|形式|媒体|账号|多种|各类|各种|多个|公开|发布){0,4}$/.test(
      through.slice(last.end),
    )
  ) {
    return [];
  }
  return named;
}

/** 政务新媒体(“青禾发布”微信公众号): the umbrella is this account alone. */
function withinBrackets(lead: string): readonly NamedChannel[] | null {
  const inside = /新媒体\(([^()]{1,40})\)[^,;:。()]{0,20}$/.exec(lead)?.[1] ?? '等';
  const named = inside.includes('等') ? [] : namedChannels(inside);
  return named.length === 1 ? named : null;
}

/** “青禾水务”微信公众号坚持每日更新,全年发布信息320条: the account that a sentence begins with. */
function subjectOf(lead: string): readonly NamedChannel[] {
  return accountOf(/^[,;。]?([^,;:。]{2,60})[,;]/.exec(lead)?.[1] ?? '');
}

/** The one channel a clause begins with, unless the clause tells what was done to it or by means of it. */
function accountOf(clause: string): readonly NamedChannel[] {
  const [channel, second] = namedChannels(clause);
  if (!channel || second || WORK_ON_IT.test(clause)) return [];
  const before = clause
    .slice(0, channel.start)
    .replace(/20\d\d年度?|全年|本年度?|[我本][局办委镇乡]|[区县市镇]/g, '');
  return before.length <= 6 && !/在|对|和|与|为/.test(before) ? [channel] : [];
}

/** “青禾教育”微信公众号粉丝达7.5万人,全年发布信息216条: the account, over figures of other things. */
function carriedSubjectOf(mention: Mention): readonly NamedChannel[] {
  const clause = lastNaming(mention);
  return /\d[余多]?万?(?:人|次|%|名|位|户)/.test(clause) ? accountOf(clause) : [];
}

/** The words just before a figure are of an account: 优化微信公众号栏目,全年发布信息200条 is not of every channel. */
export function isAboutAccount(mention: Mention): boolean {
  const clause = lastNaming(mention);
  const named = namedChannels(clause);
  return (
    named.length > 0 &&
    named.every(({ kind }) => ACCOUNTS.has(kind)) &&
    !/停用|停更|关停|注销/.test(clause) &&
    !GENERAL_PLACES.test(clause.replace(/平台/g, ''))
  );
}

/** The last clause before a figure's own, in its sentence up to the semicolon, that names a channel without a figure. */
function lastNaming({ sentence, token, core }: Mention): string {
  const before = sentence.text.slice(Math.max(0, token.start - 200), token.start);
  const clauses = before.slice(before.lastIndexOf(';') + 1).split(/[,:]/);
  clauses.pop();
  for (const clause of clauses.reverse()) {
    if (/\d[余多]?万?(?:条|件|篇|则)/.test(clause) || clause === core) return '';
    if (namedChannels(clause).length > 0) return clause;
  }
  return '';
}

/** 通过审计专栏公开: published somewhere nobody knows; 通过多种渠道公开 limits nothing. */
export function goesThroughUnknown(head: string): boolean {
  const through = THROUGH.exec(head)?.[0];
  if (through === undefined) return false;
  if (ELSEWHERE.test(through)) return true;
  if (GENERAL_PLACES.test(through)) return false;
  if (/^(?:在|以)/.test(through)) return /(?:上|中|里|栏目?|屏|报|刊)$/.test(through);
  return !/(?:工作|完善|健全|加强|制度|机制|努力|措施|主动)/.test(through);
}
