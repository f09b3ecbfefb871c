import { DISCLOSURE_UNITS } from '../../../catalogue/phrases.ts';
import { jointKind, namedChannels } from './channels.ts';
import { readClause } from '../clause.ts';
import type { ClauseReading } from '../clause.ts';
import { disclosed, labelOf } from './disclosed.ts';
import type { Disclosure } from './disclosed.ts';
import { classifyItem } from './list-items.ts';
import type { Mention } from '../mentions.ts';
import { ACCOUNTS, channelsOf, goesThroughUnknown, isAboutAccount } from './clause-channels.ts';
import { distribute } from './shared-figures.ts';
import { isCumulative, strengthOf, SURE_ENOUGH, TOPIC } from './total-strength.ts';

/** A column of the site named just before: 在网站要闻栏目发布20条,公告栏目发布30条. */
const COLUMN = /(?:栏目|专栏|板块|频道)$/;

/** From here on a total is one whatever stands before it: 主动公开政府信息. */
const SURELY_WHOLE = 4;

const ACCOUNT_ALONE = /[“"「『][^“”"「」『』]{1,24}[”"」』](?:账号|帐号)?(?:全年|累计|共|共计|主动)?$/;
/** 计划公开300条 was not done; 一季度公开20条 is not of the year. */
const PLANNED = /(?:计划|预计|拟|目标)(?:全年|主动|新增)?(?:公开|发布|推送)/;
const PART_OF_YEAR = /[一二三四]季度|[上下]半年|(?:^|\D)\d{1,2}月份/;
const SECTION = /(?:动态|动态信息|新闻|新闻信息|工作信息|便民信息|宣传信息|视频)$/;

/** Sorts the figures of one sentence. `inherits`: the sentences just before it in its passage tell of disclosure. */
export function readDisclosures(
  mentions: readonly Mention[],
  year: number | null,
  inherits: boolean,
): readonly Disclosure[] {
  const shared = distribute(mentions);
  const found: Disclosure[] = [];
  for (const mention of mentions) {
    if (!isCandidate(mention, year)) found.push(disclosed(mention));
    else if (isCumulative(mention, year)) found.push(disclosed(mention));
    else found.push(shared.get(mention.index) ?? classify(mention, found, inherits));
  }
  return found.map((entry) =>
    isOfCategories(entry, found) || isSummedUp(entry, found)
      ? { ...entry, role: 'category', kind: null }
      : entry,
  );
}

/** 政府网站信息12条 among 公示公告5条, 工作动态30条 is one more category, not a channel. */
function isOfCategories({ role, label, mention }: Disclosure, all: readonly Disclosure[]): boolean {
  if (role !== 'channel' || mention.parent === null) return false;
  const beside = all.filter((entry) => entry.mention.parent === mention.parent && entry.mention !== mention);
  const categories = beside.filter((entry) => entry.role === 'category').length;
  const channels = beside.filter((entry) => entry.role === 'channel').length;
  if (mention.core.endsWith(`${label}信息`)) return categories * 2 > beside.length;
  // 政府公报4条 among 政务督查45条 and 政府会议20条, the only channel there.
  return mention.core === label && categories > 0 && beside.length > 1 && channels === 0;
}

/** 网站公开法定信息56条、公开工作动态140条,合计196条: the first of a list of matters that is summed up after it. */
function isSummedUp({ role, mention }: Disclosure, all: readonly Disclosure[]): boolean {
  if (role !== 'channel' && role !== 'total') return false;
  const last = all.findIndex(
    ({ mention: { index, core } }) =>
      index > mention.index && /^(?:共计|总计|合计|总共)(?:公开|发布)?$/.test(core),
  );
  const parts = all.filter((entry) => entry.mention.index < last);
  return (
    parts.filter((entry) => entry.role === 'channel').length < 2 &&
    parts.some((entry) => entry.role === 'category')
  );
}

function isCandidate(
  { token, comparison, year: told, scope, core, tail, sentence }: Mention,
  year: number | null,
): boolean {
  if (PLANNED.test(core) || PART_OF_YEAR.test(core)) return false;
  if (token.kind === 'other' || comparison || scope === 'area' || sentence.part === 'problems') return false;
  if (told !== null && year !== null && told !== year) return false;
  // 44项政务信息 counts items, 44项 alone matters.
  const items =
    token.unit === '项' &&
    (/^(?:政府|政务)信息/.test(tail) || /(?:政府|政务)信息(?:共计|共|总计|合计)?$/.test(core));
  if (token.kind === 'count' && !items && !DISCLOSURE_UNITS.includes(token.unit)) return false;
  // 一条 is often an article; only a longer numeral after 信息 writes a count.
  return !token.worded || (token.number >= 10 && /信息[^,]{0,4}$/.test(core));
}

function classify(mention: Mention, before: readonly Disclosure[], inherits: boolean): Disclosure {
  const clause = readClause(mention.core, mention.tail);
  if (clause.blocked) return disclosed(mention);
  const { parent } = mention;
  const holder = parent === null ? undefined : before[parent];
  if (holder && !mayHoldChannels(holder) && !isFresh(mention, holder))
    return disclosed(mention, 'category', labelOf(clause.text));
  return clause.verb === null
    ? classifyItem(mention, clause, before, holder, inherits)
    : classifyStatement(mention, clause, before, holder);
}

/** First level only: parts of a total may be channels, parts of the umbrella 新媒体 its accounts, others are details. */
function mayHoldChannels({ role, kind, mention }: Disclosure): boolean {
  if (role === 'category') return mention.parent === null && namedChannels(mention.core).length > 1;
  return role === 'total' || (role === 'channel' && kind === 'new-media');
}

/** 累计5600条,其中本年新增320条: the part is this year's total. */
function isFresh(mention: Mention, { role, mention: whole }: Disclosure): boolean {
  return (
    (role === 'total' || role === 'none') &&
    /累计/.test(whole.core) &&
    /新增|本年|今年|全年/.test(mention.core)
  );
}

/** The account a figure goes on with: 微信公众号“甲”发布9条、“乙”发布3条; 微信公众号发布推文9条、推送短视频3条. */
function accountBeside(
  { lead }: Mention,
  clause: ClauseReading,
  previous: Disclosure | undefined,
): Disclosure | null {
  if (previous?.role !== 'channel' || previous.kind === null || !ACCOUNTS.has(previous.kind)) return null;
  const another =
    ACCOUNT_ALONE.test(clause.head) && /[“"「『]/.test(previous.label) && /^[、,和及]/.test(lead);
  const more = lead.startsWith('、') && clause.head === '' && clause.object === 'media';
  if (another) return { ...previous, label: clause.head };
  return more ? previous : null;
}

/** A figure with a verb of its own: 通过政府网站公开信息100条, 主动公开政府信息300条. */
function classifyStatement(
  mention: Mention,
  clause: ClauseReading,
  before: readonly Disclosure[],
  holder: Disclosure | undefined,
): Disclosure {
  const named = channelsOf(mention, clause);
  const kind = jointKind(named);
  const label = named.map((channel) => channel.label).join('、');
  const previous = before[before.length - 1];
  const beside = accountBeside(mention, clause, previous);
  if (kind === null && COLUMN.test(clause.head) && clause.object === 'general') {
    const site =
      previous?.role === 'channel' && (previous.kind === 'website' || previous.kind === 'platform');
    if (!site) return disclosed(mention, 'unnamed', labelOf(clause.text));
    return { ...disclosed(mention, 'channel', clause.head.slice(-20)), kind: previous.kind };
  }
  if (kind === null && beside) return { ...disclosed(mention, 'channel', beside.label), kind: beside.kind };
  // 青禾新闻网等省市级平台: of others, whatever they are.
  if (/等[国家省市区县乡镇]{1,3}级平台/.test(clause.text)) return disclosed(mention, 'unnamed');
  // 平台建设中公开60条: of the work on a channel, and perhaps on it.
  if (kind === null && /(?:平台|网站)建设/.test(clause.head)) return disclosed(mention, 'unnamed');
  // “青禾发布”推送20条: an account of a kind nobody told.
  if (kind === null && ACCOUNT_ALONE.test(clause.head)) {
    return { ...disclosed(mention, 'unnamed', labelOf(clause.head)), kind: 'unnamed' };
  }
  if (kind === 'unnamed' || (kind === null && goesThroughUnknown(clause.head))) {
    return disclosed(mention, 'unnamed', labelOf(clause.text));
  }
  if (kind !== null && kind !== 'several') {
    // 推文 are all an account publishes; 动态 and 新闻 are one section of a site among others.
    const section =
      clause.object === 'media' && !ACCOUNTS.has(kind) && SECTION.test(clause.text + mention.tail);
    if (section || clause.object === 'category' || (TOPIC.test(clause.head) && clause.soft))
      return { ...disclosed(mention, 'topic', label), kind };
    if (holder?.role === 'channel' && holder.kind === kind) return disclosed(mention, 'category', label);
    return { ...disclosed(mention, 'channel', label), kind };
  }
  if (mention.token.kind === 'bare' || (holder && !isFresh(mention, holder))) {
    return disclosed(mention, 'category', labelOf(clause.text));
  }
  // 网站和微信各发布88条: each of them, not together.
  if (kind === 'several' && /各自?(?:主动)?(?:公开|发布|推送|更新)|分别/.test(mention.core)) {
    return { ...disclosed(mention, 'unnamed', label), kind: 'unnamed' };
  }
  const strength = strengthOf(mention, clause, before);
  if (kind === null && strength < SURELY_WHOLE && isAboutAccount(mention)) {
    return { ...disclosed(mention, 'unnamed', labelOf(clause.text)), kind: 'unnamed' };
  }
  if (strength < SURE_ENOUGH) return disclosed(mention, 'category', labelOf(clause.text));
  return {
    ...disclosed(mention, 'total', label),
    strength: kind === 'several' ? Math.max(SURE_ENOUGH, strength - 1) : strength,
  };
}
