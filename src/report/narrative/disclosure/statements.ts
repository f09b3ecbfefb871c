import { GENERAL_CHANNELS } from '../../../catalogue/channel-words.ts';
import { TOPIC_MARKERS } from '../../../catalogue/phrases.ts';
import type { Ground } from '../../ground.ts';
import { jointKind, namedChannels } from './channels.ts';
import type { ClauseReading } from '../clause.ts';
import { disclosed, labelOf, onChannel, unnamed } from './disclosed.ts';
import type { Disclosure } from './disclosed.ts';
import { ACCOUNTS, channelsInForce, isAmongOthers } from './in-force.ts';
import type { InForce } from './in-force.ts';
import { isLabel } from './items.ts';
import type { Mention } from '../mentions.ts';
import { groundOfTotal, isActive, mayAddUp } from './total-ground.ts';
import { anyOf } from '../wording.ts';

/** A column of a site: what it holds is also counted with the site. */
const COLUMN = /(?:栏目|专栏|板块|频道|专题)(?:中|上|内|里)?$/;
const OF_A_COLUMN = /^[^,;]{0,4}(?:专题|专栏|栏目)信息/;
const TOPIC = new RegExp(anyOf(TOPIC_MARKERS));
const ACCOUNT_ALONE =
  /[“"「『][^“”"「」『』]{1,24}[”"」』](?:账号|帐号|平台|栏目)?[上中]?(?:全年|累计|共|共计|主动)?$/;
const SECTION = /(?:动态|动态信息|新闻|新闻信息|工作信息|便民信息|宣传信息|视频)$/;
const GENERAL_PLACES = new RegExp(anyOf(GENERAL_CHANNELS));
/** A platform with a purpose of its own, that is no channel of this office. */
const ELSEWHERE =
  /(?:信用|政采|采购|交易|执法|监管|双公示|短信)[^,;。、]{0,12}(?:平台|系统)(?:上|中)?(?:共|累计|全年|主动|及时){0,2}(?:$|(?:推送|报送|上报|归集|上传|录入))|(?:信用|政采|采购|双公示)[^,;。、]{0,8}网站?(?:上|中)?(?:共|累计|全年|主动|及时){0,2}$/;
/** What bodies below the office publish, and what is sent to somebody else's channel. */
const BY_OTHERS =
  /下属|所属|直属|局属|指导|督促|(?:向|被|由)[“《「]?[^,;。、]{0,12}(?:学习强国|媒体|上级|中央|省级|市级)/;
const OF_THE_CATALOGUE = /(?:通过|依托|利用|按照|在)[^,;]{0,14}目录(?:上|中)?(?:及时|主动|共|累计){0,3}$/;
const THROUGH = /(?:通过|依托|利用|借助|运用|以|在)[^,;。]{1,60}$/;

/** A figure with a verb of its own: 通过政府网站公开信息100条, 主动公开政府信息300条. */
export function classifyStatement(
  mention: Mention,
  clause: ClauseReading,
  before: readonly Disclosure[],
  holder: Disclosure | undefined,
): Disclosure {
  const force = forceAt(mention, clause);
  const { named } = force;
  const label = named.map((channel) => channel.label).join('、');
  const joint = jointKind(named);
  const kind = joint !== null && isAmongOthers(clause.text, named) ? 'several' : joint;
  const previous = before[before.length - 1];
  // 青禾新闻网等省市级平台: of others, whatever they are. 平台建设中公开60条: of the work on a channel.
  if (/等[国家省市区县乡镇]{1,3}级平台/.test(clause.text)) return unnamed(mention);
  const own = force.from === 'own' && named.length > 0;
  if (!own && /(?:平台|网站)建设/.test(clause.head)) return unnamed(mention);
  // 通过美篇等其他方式公开: what the ways told before leave over.
  if (/等其[他它](?:方式|渠道|途径|形式|平台|媒体)/.test(clause.head))
    return unnamed(mention, labelOf(clause.head));
  if (BY_OTHERS.test(clause.head)) return unnamed(mention, labelOf(clause.text));
  const another = own ? null : accountBeside(mention, clause, previous);
  if (another) return another;
  // “青禾发布”推送20条: an account of a kind nobody told.
  if (!own && ACCOUNT_ALONE.test(clause.head)) return unnamed(mention, labelOf(clause.head));
  if (kind === null && (COLUMN.test(clause.head) || OF_THE_CATALOGUE.test(clause.head)))
    return unnamed(mention, labelOf(clause.text));
  if (OF_A_COLUMN.test(clause.text.slice(clause.head.length + (clause.verb?.length ?? 0))))
    return unnamed(mention, labelOf(clause.text));
  if (ELSEWHERE.test(clause.head) || kind === 'unnamed' || (kind === null && goesThroughUnknown(clause.head)))
    return unnamed(mention, labelOf(clause.text));
  const ground = groundOfTotal(mention, clause, before);
  if (force.from === 'column' && ground !== 'statutory') return unnamed(mention, labelOf(clause.text));
  // 开通公众号,全年公开政府信息200条 may be all that was disclosed.
  const mayBeAll =
    ground === 'statutory' ||
    ground === 'disclosed' ||
    ground === 'public' ||
    /全年|本年|年度/.test(mention.core);
  if (force.from === 'work' || force.from === 'column' || (force.from === 'opened' && mayBeAll)) {
    const whole = ground === 'statutory' || ground === 'disclosed';
    const account = named.every((channel) => ACCOUNTS.has(channel.kind)) && !GENERAL_PLACES.test(clause.text);
    if (account && !whole) return unnamed(mention, labelOf(clause.text));
  } else if (kind !== null && kind !== 'several') {
    const detail = holder?.role === 'channel' && holder.kind === kind && !isWholeAgain(mention, holder, null);
    if (detail) return disclosed(mention, 'category', label);
    return onChannel(
      mention,
      kind,
      force.from === 'own' ? label : labelOf(label),
      levelOf(mention, clause, kind),
    );
  }
  return asTotal(mention, clause, holder, kind === 'several' ? { label, ground } : { label: '', ground });
}

/** The channels in force; where the sentence names none, that of a heading which is nothing but its name. */
function forceAt(mention: Mention, clause: ClauseReading): InForce {
  const force = channelsInForce(mention, clause, isActive(clause));
  // 网站发布600条,通过公开目录公开130条: the clause names a place of its own, whatever that is.
  if (force.from === 'before' && (OF_THE_CATALOGUE.test(clause.head) || throughOwn(clause.head)))
    return { named: [], from: 'own' };
  if (force.named.length > 0) return force;
  const heading = mention.sentence.topic.nearest.replace(/(?:公开|发布|推送)?(?:情况|方面)?$/, '');
  return isLabel(heading) ? { named: namedChannels(heading), from: 'own' } : force;
}

/** How much of a channel a figure tells: all of it, what its accounts publish, one matter, one column. */
function levelOf(
  { sentence, tail, token }: Mention,
  clause: ClauseReading,
  kind: NonNullable<Disclosure['kind']>,
): Ground {
  const { object, head, text, soft } = clause;
  if (COLUMN.test(head)) return 'channel-columns';
  if (object === 'category' || (TOPIC.test(head) && soft)) return 'channel-matters';
  const listed = object === 'listed' || /、[^,;]{1,60}等[^,;、]{0,12}信息$/.test(text);
  if (listed && goesOnWithMatters(sentence.text.slice(token.unitEnd, token.unitEnd + 60)))
    return 'channel-matters';
  if (object !== 'media' && /^[个期]/.test(token.unit)) return 'channel-media';
  if (object !== 'media') return 'channel-whole';
  // 推文 are all an account publishes; 动态 and 新闻 are one section of a site among others.
  return !ACCOUNTS.has(kind) && SECTION.test(text + tail) ? 'channel-matters' : 'channel-media';
}

/** 网站公开机构、预算等信息31条,应急、养老等信息71条: the next matter of the list, without a channel or verb of its own. */
function goesOnWithMatters(after: string): boolean {
  const next = /^[,、](?!其中|向|被)([^,;。()\d]{2,40}信息)\d/.exec(after)?.[1];
  return next !== undefined && !/发布|推送|更新|公开|收到/.test(next) && namedChannels(next).length === 0;
}

function asTotal(
  mention: Mention,
  clause: ClauseReading,
  holder: Disclosure | undefined,
  { label, ground }: { readonly label: string; readonly ground: Ground | null },
): Disclosure {
  // 网站和微信各发布88条: each of them, not together.
  if (label !== '' && /各自?(?:主动)?(?:公开|发布|推送|更新)|分别/.test(mention.core))
    return unnamed(mention, label);
  const part = holder !== undefined && !isWholeAgain(mention, holder, ground);
  const listed = isActive(clause) && clause.object === 'category' ? 'summed-up' : null;
  const offered = mayAddUp(mention, clause) ? 'parts-add-up' : listed;
  if (mention.token.kind === 'bare' || part || ground === null)
    return { ...disclosed(mention, 'category', labelOf(clause.text)), ground: part ? null : offered };
  const joint = label !== '' && ground !== 'statutory';
  return { ...disclosed(mention, 'total', label), ground: joint ? 'several-channels' : ground };
}

/** A part that is this year's total: 累计5600条,其中本年新增320条; 发布信息800条,其中主动公开政府信息290条. */
export function isWholeAgain(
  mention: Mention,
  { role, mention: whole, ground }: Disclosure,
  own: Ground | null,
): boolean {
  if (role !== 'total' && role !== 'none' && role !== 'channel') return false;
  if (role === 'total' && own === 'statutory' && ground !== 'statutory' && ground !== 'disclosed')
    return true;
  // 制作政府信息320条,其中主动公开信息110条
  if (role === 'none' && /(?:制作|产生|形成|生成|编制)[^,]{0,8}信息$/.test(whole.core))
    return /主动公开(?:政府|政务)?信息$/.test(mention.core);
  return /累计/.test(whole.core) && /新增|本年|今年|全年|20\d\d年/.test(mention.core);
}

/** The account a figure goes on with: 微信公众号“甲”发布9条、“乙”发布3条. */
function accountBeside(
  mention: Mention,
  { head }: ClauseReading,
  previous: Disclosure | undefined,
): Disclosure | null {
  if (previous?.role !== 'channel' || previous.kind === null || !ACCOUNTS.has(previous.kind)) return null;
  const another =
    ACCOUNT_ALONE.test(head) && /[“"「『]/.test(previous.label) && /^[、,和及]/.test(mention.lead);
  return another ? onChannel(mention, previous.kind, head, previous.ground ?? 'channel-whole') : null;
}

/** 通过县信息报刊登: a place of its own, unlike 在“公示公告”栏目发布, which is on the site named before. */
function throughOwn(head: string): boolean {
  return /^(?:20\d\d年|全年|共|同时)?(?:通过|依托|利用|借助)/.test(head) && goesThroughUnknown(head);
}

/** 通过审计专栏公开: published somewhere nobody knows; 通过多种渠道公开 limits nothing. */
function goesThroughUnknown(head: string): boolean {
  const through = THROUGH.exec(head)?.[0];
  if (through === undefined) return false;
  if (/会议|培训|座谈|走访/.test(through)) return true;
  if (GENERAL_PLACES.test(through)) return false;
  if (/^(?:在|以)/.test(through)) return /(?:上|中|里|栏目?|屏|报|刊)$/.test(through);
  return !/(?:工作|完善|健全|加强|制度|机制|努力|措施|主动)/.test(through);
}
