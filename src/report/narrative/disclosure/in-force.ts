import type { ChannelKind } from '../../../catalogue/channel-words.ts';
import { DISCLOSING_VERBS } from '../../../catalogue/phrases.ts';
import { namedChannels } from './channels.ts';
import type { NamedChannel } from './channels.ts';
import type { ClauseReading } from '../clause.ts';
import type { Mention } from '../mentions.ts';
import { anyOf } from '../wording.ts';

/**
 * The channels a figure stands under. own: named in its clause · before: carried from a clause before it · work: a
 * channel was named, but only work on it is told (优化微信公众号栏目,全年发布信息200条) · column: it was said to have opened
 * one (网站开设专栏,发布信息46条), which may be all that is counted · opened: the account itself was opened
 * (开通微信公众号,发布信息64条).
 */
export interface InForce {
  readonly named: readonly NamedChannel[];
  readonly from: 'own' | 'before' | 'work' | 'column' | 'opened';
}

const NOTHING: InForce = { named: [], from: 'own' };

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
const UMBRELLAS: ReadonlySet<ChannelKind> = new Set(['new-media', 'interaction', 'press']);
const WORKED_ON =
  /(?:加强|强化|推进|完善|做好|升级|改版|建设|开设|开通|管理|维护|优化|丰富|规范|创新|提升|打造|注册)(?![局处委所中])[^,;。]{0,16}$/;
const NEWLY_OPENED =
  /(?:开通|注册|创建|新建|新开|申请|启用|开设|建立|设立|认证)(?:了|运行|并启用|并认证|并运行)?[^,;。、]{0,16}$/;
/** What is done with a channel's readers and not on it. */
const OTHER_ACT =
  /(?:收到|受理|回复|办理|处理|答复|接收|征集|转发|转载|报送|上报|检查|抽查|监测|整改)[^,;。]{0,16}$/;
const OPENED = /(?:开设|设置|设立|开辟|增设|推出|打造)[^\d]{0,30}(?:专栏|专题|栏目|专区|板块)[^\d]{0,4}$/;
const CLOSED = /停用|停更|关停|注销|撤销|关闭/;
/** 通过网站等渠道: that channel and others nobody names. */
const AMONG_OTHERS =
  /^(?:平台)?等(?:多种|多个|各类|各种|多|不同|相关|有效|其他)?(?:渠道|途径|方式|形式|载体|媒介|平台|媒体)/;
const ITEMS = /\d[余多]?万?(?:条|件|篇|则|份|期)/;
const TAKES_OVER =
  /^(?:同时|此外|另外|另|除此之外)|^(?:20\d\d年)?(?:我|本)(?:局|镇|乡|委|办|县|区|市|厅|街道|单位|机关|中心)/;
const CLAUSES = /[,:]|(?<=\d[余多万]{0,2}[条件篇则份期次])、/;
const VERB = new RegExp(anyOf(DISCLOSING_VERBS));
const THROUGH = /(?:通过|依托|利用|借助|运用|经由|在)([^,;。]{1,80})$/;
const ENDS_THROUGH =
  /^(?:[上等中]|平台|渠道|载体|主渠道|主阵地|途径|方式|形式|媒体|账号|多种|各类|各种|多个|公开|发布){0,4}$/;

/** The channels in force at a figure. `active`: the figure is told with 主动公开, which is said of all channels. */
export function channelsInForce(mention: Mention, clause: ClauseReading, active: boolean): InForce {
  const own = ownChannels(mention, clause);
  if (own.length > 0) return { named: own, from: 'own' };
  const label = labelBefore(mention);
  if (label.length > 0) return { named: label, from: 'own' };
  return carried(mention, active);
}

/** True where a channel is named as one among others without names. */
export function isAmongOthers(text: string, named: readonly NamedChannel[]): boolean {
  const last = named[named.length - 1];
  return last !== undefined && !UMBRELLAS.has(last.kind) && AMONG_OTHERS.test(text.slice(last.end));
}

/** Channels of the clause. As object of the verb (新媒体发布微信12条) a channel stands above the umbrella before it. */
function ownChannels({ lead }: Mention, { text, head, verb }: ClauseReading): readonly NamedChannel[] {
  // 政务新媒体(“青禾发布”微信公众号): the umbrella is this account alone.
  const inside = /新媒体(?:平台|账号)?\(([^()]{1,40})\)[^,;:。()]{0,20}$/.exec(lead)?.[1] ?? '等';
  const bracketed = inside.includes('等') ? [] : namedChannels(inside);
  if (bracketed.length > 0) return bracketed;
  if (verb === null) return namedChannels(text);
  const subject = namedChannels(head);
  const object = namedChannels(text.slice(head.length + verb.length));
  const above = subject.length === 0 || subject.every(({ kind }) => UMBRELLAS.has(kind));
  return object.length > 0 && above ? object : subject;
}

/** 微信公众号:发布信息212条 */
function labelBefore({ lead, core }: Mention): readonly NamedChannel[] {
  if (!lead.endsWith(`:${core}`)) return [];
  const label = /([^,;:。]{2,30}):$/.exec(lead.slice(0, lead.length - core.length))?.[1] ?? '';
  return namedChannels(label);
}

/** The nearest clause before the figure's own that names a channel, as far as nothing else takes over between them. */
function carried({ sentence, token, core }: Mention, active: boolean): InForce {
  const before = sentence.text.slice(Math.max(0, token.start - 240), token.start);
  const clauses = before
    .slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('。')) + 1)
    .replace(/\([^()]{0,80}\)/g, '')
    .split(CLAUSES);
  clauses.pop();
  for (const [steps, clause] of clauses.reverse().entries()) {
    // What stands behind a figure is its object and governs nothing: 10条“公告栏”信息,主动公开9条.
    const items = clause.search(ITEMS);
    const subject = items < 0 ? clause : clause.slice(0, items);
    const named = namedChannels(subject);
    const [first] = named;
    if (!first) {
      if (TAKES_OVER.test(clause) || /主动公开|共计|总计|合计/.test(subject)) return NOTHING;
      continue;
    }
    if (active && (steps > 0 || !endsThrough(clause))) return NOTHING;
    // 政民互动方面,发布调查1条: a field of work.
    if (first.kind === 'interaction' && /方面$|率|留言|来信|咨询|投诉/.test(clause)) return NOTHING;
    // 报纸等其他媒体公开50条,公开重点领域信息40条: what is left over, and then a matter of all of it.
    if (items >= 0 && (/等其[他它]/.test(clause) || /领域[^,]{0,12}信息$/.test(core))) return NOTHING;
    const head = subject.slice(0, first.start);
    // 发布微信60条,发布短视频12个: the channel was the object there.
    if (items >= 0 && VERB.test(head) && isObject(subject, named)) return NOTHING;
    // 网站100条、微信200条,共发布300条: of all of them.
    if (items >= 0 && /共|合计|总计|累计|全年/.test(core)) return NOTHING;
    if (CLOSED.test(clause) || OTHER_ACT.test(head)) return NOTHING;
    // “甲”公众号推出专栏,全年共发布200条: the account is the subject, and all of it is counted.
    const itself = named.every(({ kind }) => ACCOUNTS.has(kind)) && head === '' && /全年|共|累计/.test(core);
    if (OPENED.test(clause)) return { named, from: itself ? 'before' : 'column' };
    // 依托各村设立的公开栏: it stands there already.
    if (head.endsWith('的') && endsThrough(clause)) return { named, from: 'before' };
    if (steps === 0 && named.length === 1 && NEWLY_OPENED.test(head) && endsWithChannel(clause, first))
      return { named, from: 'opened' };
    return { named, from: WORKED_ON.test(head) ? 'work' : 'before' };
  }
  return NOTHING;
}

/** Nothing but a number stands between the channel and its figure. */
function isObject(subject: string, named: readonly NamedChannel[]): boolean {
  const last = named[named.length - 1];
  return last !== undefined && /^(?:公众号|账号|》)?[\d余多共约]*$/.test(subject.slice(last.end));
}

/** 9月份开通高新区公众号, “青禾发布”公众号正式上线 */
function endsWithChannel(clause: string, { end }: NamedChannel): boolean {
  return /^(?:平台|账号|帐号|\([^()]{0,30}\))?(?:并?(?:正式)?(?:上线|启用|运行|投入运行))?$/.test(
    clause.slice(end),
  );
}

function endsThrough(clause: string): boolean {
  const through = THROUGH.exec(clause)?.[1] ?? '';
  const named = namedChannels(through);
  const last = named[named.length - 1];
  return last !== undefined && ENDS_THROUGH.test(through.slice(last.end));
}
