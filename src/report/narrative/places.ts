import { GENERAL_CHANNELS } from '../../catalogue/channel-words.ts';
import { namedChannels } from './channels.ts';
import type { NamedChannel } from './channels.ts';
import type { ClauseReading } from './clause.ts';
import type { Mention } from './mentions.ts';
import { anyOf } from './wording.ts';

const GENERAL_PLACES = new RegExp(anyOf(GENERAL_CHANNELS));
const THROUGH = /(?:通过|依托|利用|借助|运用|以|在)[^,;。]{1,60}$/;

/** Channels of the clause itself or of the clause just before it: 通过政府网站、微信,发布信息100条. */
export function channelsOf(mention: Mention, clause: ClauseReading): readonly NamedChannel[] {
  const own = namedChannels(clause.text);
  if (own.length > 0) return own;
  const clauses = mention.lead.replace(/\([^()]{0,80}\)/g, '').split(/[,;:。]/);
  const previous = clauses[clauses.length - 2] ?? '';
  const subject = subjectOf(mention.lead);
  if (subject.length > 0) return subject;
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
    !/^(?:[上等中]|平台|渠道|载体|主渠道|主阵地|途径|方式|形式|媒体|账号|多种|各类|各种|多个|公开){0,4}$/.test(
      through.slice(last.end),
    )
  ) {
    return [];
  }
  return named;
}

/** “青禾水务”微信公众号坚持每日更新,全年发布信息320条: the account that a sentence begins with. */
function subjectOf(lead: string): readonly NamedChannel[] {
  const opening = /^[,;。]?([^,;:。]{2,60})[,;]/.exec(lead)?.[1] ?? '';
  const [channel, second] = namedChannels(opening);
  if (
    !channel ||
    second ||
    /通过|依托|利用|借助|运用|加强|强化|推进|完善|做好|围绕|依照|按照|根据|停用|停更|关停|注销|升级|改版|建设|开设|开通|管理|维护/.test(
      opening,
    )
  )
    return [];
  const before = opening
    .slice(0, channel.start)
    .replace(/20\d\d年度?|全年|本年度?|[我本][局办委镇乡]|[区县市镇]/g, '');
  return before.length <= 6 && !/在|对|和|与|为/.test(before) ? [channel] : [];
}

/** 通过审计专栏公开: published somewhere nobody knows; 通过多种渠道公开 limits nothing. */
export function goesThroughUnknown(head: string): boolean {
  const through = THROUGH.exec(head)?.[0];
  if (through === undefined || GENERAL_PLACES.test(through)) return false;
  if (/^(?:在|以)/.test(through)) return /(?:上|中|里|栏目?|屏|报|刊)$/.test(through);
  return !/(?:工作|完善|健全|加强|制度|机制|努力|措施|主动)/.test(through);
}
