import { GENERAL_OBJECTS, QUALIFIERS } from '../../../catalogue/phrases.ts';
import { jointKind, namedChannels } from './channels.ts';
import type { NamedChannel } from './channels.ts';
import type { ClauseReading } from '../clause.ts';
import { disclosed, labelOf, onChannel } from './disclosed.ts';
import type { Disclosure } from './disclosed.ts';
import type { Mention } from '../mentions.ts';
import { isMadeOf, longestFirst } from '../wording.ts';

/** Words without content round the name of a channel, and what channels publish. */
export const AROUND_LABEL = longestFirst([
  ...GENERAL_OBJECTS,
  ...QUALIFIERS,
  '平台',
  '账号',
  '帐号',
  '渠道',
  '方面',
  '方式',
  '等',
  '端',
  '号',
  '上',
  '类',
  '共',
  '分别',
  '发稿',
  '发文',
  '推文',
  '推送',
  '公开数',
  '发布数',
  '文章',
  '图文',
  '消息',
  '视频',
  '短视频',
  '作品',
  '博文',
  '年度',
  '全年',
  '今年',
]);
/** Something published at the end of a label: 微信公众号推文687篇 needs no verb. */
const PUBLISHED = /(?:推文|信息|文章|图文|消息|视频|作品|博文|发文|发稿)$/;
const OTHER_ACTS =
  /收到|回复|受理|开通|处理|制作|维护|建设|注册|接收|举办|召开|开展|组织|完善|优化|整合|关停|印发|制定|出台|编制|修订|梳理|办理|答复|审核|征集|报送|上报|简报|拍摄|设计|张贴|发放|解决|反映|录制|撰写|形成|设置|采纳|录用|参加|接待/;
/** 合计 alone, or with nothing but what is summed up. */
export const SUMS_UP =
  /^(?:以上|全年|各渠道){0,2}(?:合计共|总计共|共计|总计|合计|总共)(?:主动)?(?:公开|发布|推送)?(?:政府信息|信息)?$/;
const ALL_PUBLIC =
  /^(?:条次|条|件|篇|则|个)?[,(]?(?:均|全部|都|皆|已)(?:已|全部)?(?:依法|及时|按时|按要求|按规定|向社会|主动){0,3}(?:予以)?公开/;
/** Words of an introduction after which channels need no verb: 按渠道统计, 公开形式. */
const BY_CHANNEL = /(?:渠道|方式|形式|途径|载体)[^,;。]{0,10}:|公开[^,;。]{0,10}:/;

/** Whether the sentence lists channels with their figures: two of them, or one under words that say so. */
export function listsChannels(clauses: readonly { mention: Mention; clause: ClauseReading }[]): boolean {
  const labels = clauses.filter(
    ({ mention, clause }) =>
      clause.verb === null &&
      !clause.blocked &&
      /^[条件篇则]/.test(mention.token.unit) &&
      isLabel(clause.text),
  );
  const [first] = labels;
  if (!first) return false;
  const { sentence, token } = first.mention;
  return labels.length > 1 || BY_CHANNEL.test(sentence.text.slice(0, token.start));
}

/** A figure without a verb of its own: 其中微信50条, 微博20条; 网站公开领导信息2条、通知12条. */
export function classifyItem(
  mention: Mention,
  clause: ClauseReading,
  before: readonly Disclosure[],
  holder: Disclosure | undefined,
  listed: boolean,
): Disclosure {
  const { text } = clause;
  const told = before.filter(({ role }) => role === 'total' || role === 'channel');
  if (
    DISCLOSED_BEHIND.test(mention.tail) &&
    /(?:^|[年度局镇委办关位道]|共|有)$/.test(mention.core.replace(/有$/, ''))
  )
    return { ...disclosed(mention, 'total'), ground: 'disclosed' };
  if (allPublic(mention, text)) {
    const ground = text.includes('政府信息') ? 'disclosed' : 'public';
    return { ...disclosed(mention, 'total'), ground };
  }
  if (isAdded(mention, before)) return { ...disclosed(mention, 'total'), ground: 'disclosed' };
  const named = namedChannels(text);
  const kind = jointKind(named);
  const label = named.map((channel) => channel.label).join('、');
  const mayBe = told.length > 0 || listed || PUBLISHED.test(text) || mention.lead.includes(`${text}:`);
  if (mention.token.kind === 'bare')
    return disclosed(mention, told.length > 0 ? 'category' : 'none', labelOf(text));
  // 收到留言21条,政民互动45次: times that people were answered.
  const counted = kind !== 'interaction' || /^[条件篇则]/.test(mention.token.unit);
  if (kind !== null && kind !== 'several' && counted && mayBe && isLabel(text)) {
    if (holder?.role === 'channel' && holder.kind === kind) return disclosed(mention, 'category', label);
    return onChannel(mention, kind, label, 'channel-listed');
  }
  const previous = before[before.length - 1];
  if (/^[“"《「][^”"》」]{1,20}[”"》」]$/.test(text) && previous?.role === 'channel' && previous.kind)
    return onChannel(mention, previous.kind, text, 'channel-listed');
  if (told.length > 0 && goesOnWith(previous, mention, text))
    return onChannel(mention, previous?.kind ?? 'unnamed', labelOf(text), 'channel-matters');
  return disclosed(mention, told.length > 0 ? 'category' : 'none', labelOf(text));
}

/** 共有120条政府信息主动公开: what is counted and done with it stand behind. */
const DISCLOSED_BEHIND = /^(?:各类)?(?:政府|政务)?信息(?:已|被|向社会|予以|依法)*主动公开$/;

function allPublic({ sentence, token }: Mention, text: string): boolean {
  const rest = sentence.text.slice(token.end, token.end + 40);
  const object = text.replace(/^.*(?:制作|产生|形成|生成|编制|拟制|收集|收录)/, '');
  return isMadeOf(object, AROUND_LABEL) && /信息/.test(text) && ALL_PUBLIC.test(rest);
}

/** 截至年底累计公开1023条,2022年新增86条: the second is this year's. */
function isAdded({ core, lead }: Mention, before: readonly Disclosure[]): boolean {
  const whole = before[before.length - 1]?.mention;
  return (
    whole !== undefined &&
    /^[,(]/.test(lead) &&
    /(?:本年度?|今年|全年|当年|20\d\d年度?)新增(?:公开)?$/.test(core) &&
    /累计[^,]{0,6}公开[^,]{0,6}(?:政府)?信息$/.test(whole.core)
  );
}

/** 共计250条 after figures of disclosure: the total where it sums up channels or all that was disclosed. */
export function sumBefore(mention: Mention, before: readonly Disclosure[]): Disclosure | null {
  if (!SUMS_UP.test(mention.core)) return null;
  const parts = before.filter(
    (entry) => entry.mention.parent === null && entry.mention.token.kind === 'count',
  );
  const kinds = new Set(parts.filter(({ role }) => role === 'channel').map(({ kind }) => kind));
  const sum = parts.reduce((total, entry) => total + entry.mention.token.number, 0);
  const adds = sum === mention.token.number && parts.length > 1;
  if (adds && kinds.size === 1 && parts.every(({ role }) => role === 'channel')) return unnamedSum(mention);
  // 公开预算信息4条、规划信息3条、水利信息70条,合计77条: all were disclosed, as the first clause says.
  const listed = parts.length > 2 && parts[0]?.role === 'category' && parts.every(isOfOneUnit);
  const discloses = adds && (listed || parts.some(({ role, ground }) => role === 'total' || ground !== null));
  return kinds.size > 1 || discloses ? { ...disclosed(mention, 'total'), ground: 'summed-up' } : null;
}

function isOfOneUnit({ mention }: Disclosure, _at: number, [first]: readonly Disclosure[]): boolean {
  return mention.token.unit === first?.mention.token.unit && !OTHER_ACTS.test(mention.core);
}

/** The sum of the matters of one channel adds nothing to them. */
function unnamedSum(mention: Mention): Disclosure {
  return disclosed(mention, 'category', '合计');
}

/** 网站公开领导信息2条、通知12条: one more matter of the channel in force. */
function goesOnWith(
  previous: Disclosure | undefined,
  { lead, token, parent }: Mention,
  text: string,
): boolean {
  return (
    previous?.role === 'channel' &&
    (previous.ground === 'channel-matters' || previous.ground === 'channel-media') &&
    parent === previous.mention.parent &&
    // 公开90条,其中网站公开通知12条,其他78条: the rest of the whole.
    !(parent !== null && /^其[他它]$/.test(text)) &&
    text !== '' &&
    /^[条件篇则份]/.test(token.unit) &&
    /^[,;、和及]|^以及/.test(lead) &&
    !OTHER_ACTS.test(text) &&
    namedChannels(text).length === 0
  );
}

/** A list item or a heading is a channel's label when nothing but the channel stands in it. */
export function isLabel(text: string): boolean {
  const named: readonly NamedChannel[] = namedChannels(text);
  const first = named[0];
  const last = named[named.length - 1];
  const kind = jointKind(named);
  if (!first || !last || kind === 'several') return false;
  const before = text.slice(0, first.start);
  return before.length <= 24 && !OTHER_ACTS.test(before) && isMadeOf(text.slice(last.end), AROUND_LABEL);
}
