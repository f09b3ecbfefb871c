import { DISCLOSURE_UNITS } from '../../../catalogue/phrases.ts';
import { namedChannels } from './channels.ts';
import { readClause } from '../clause.ts';
import type { ClauseReading } from '../clause.ts';
import { isCumulative } from './cumulative.ts';
import { disclosed, labelOf } from './disclosed.ts';
import type { Disclosure } from './disclosed.ts';
import { classifyItem, isLabel, listsChannels, sumBefore, SUMS_UP } from './items.ts';
import type { Mention } from '../mentions.ts';
import { postsBehind } from './behind-figure.ts';
import { distribute } from './shared-figures.ts';
import { sharesOf } from './shares.ts';
import { classifyStatement, isWholeAgain } from './statements.ts';

/** 计划公开300条 was not done; 一季度公开20条 is not of the year. */
const PLANNED = /(?:计划|预计|拟|目标)(?:全年|主动|新增)?(?:公开|发布|推送)/;
const PART_OF_YEAR = /[一二三四]季度|[上下]半年|(?:^|\D)\d{1,2}月份/;
/** 2022年四季度,我局公开信息862条 */
const PART_OPENS = /^(?:20\d\d年)?第?(?:[一二三四]季度|[上下]半年),[^,]*$/;
/** 日均发布5条, 每月公开20条: of a part of the year. */
const ON_AVERAGE = /平均|[日周月]均|每(?:个)?[月周日天年季]/;
const WORK = /(?:视频|作品|信息|图文|推文|海报|图解)$/;
/** Issues are counted of what accounts publish, not of a gazette. */
const IN_ISSUES = /微信|微博|公众号|视频|抖音|快手|推文|图文|新媒体/;

/** Sorts the figures of one sentence. `inherits`: what stands just before it tells of disclosure. */
export function readDisclosures(
  mentions: readonly Mention[],
  year: number | null,
  inherits: boolean,
): readonly Disclosure[] {
  const shared = distribute(mentions);
  const clauses = mentions.map((mention) => ({
    mention,
    clause: readClause(mention.core, mention.tail, mention.lead),
  }));
  // 被中央媒体采用3条、省级媒体12条: what is no disclosure at the head of a list is none in the rest of it.
  clauses.forEach((entry, at) => {
    const before = clauses[at - 1];
    if (before?.clause.blocked && entry.clause.verb === null && entry.mention.lead.startsWith('、'))
      entry.clause = { ...entry.clause, blocked: true };
  });
  const listed = inherits || listsChannels(clauses);
  const split = splitByChannel(clauses);
  const found: Disclosure[] = [];
  for (const { mention, clause } of clauses) {
    const counts = isCandidate(mention, year) && !isCumulative(mention, year);
    if (!counts) found.push(disclosed(mention));
    else found.push(shared.get(mention.index) ?? classify(mention, clause, found, listed, split));
  }
  return found.map(
    (entry) =>
      sinceLong(entry, found) ??
      sharesOf(entry, found) ??
      ofCategories(entry, found) ??
      ofSum(entry, found) ??
      entry,
  );
}

/** 累计发布5600条,其中2022年发布310条: the first is the sum since the beginning. */
function sinceLong(entry: Disclosure, all: readonly Disclosure[]): Disclosure | null {
  const parts = all.filter(({ mention }) => mention.parent === entry.mention.index);
  const fresh = parts.some(
    (part) => (part.role === 'channel' || part.role === 'total') && isWholeAgain(part.mention, entry, null),
  );
  return entry.role !== 'none' && fresh ? disclosed(entry.mention) : null;
}

/** 政府网站信息12条 among 公示公告5条, 工作动态30条 is one more category, not a channel. */
function ofCategories(entry: Disclosure, all: readonly Disclosure[]): Disclosure | null {
  const { role, kind, label, mention } = entry;
  if (role !== 'channel') return null;
  const beside = all.filter((other) => other.mention.parent === mention.parent && other.mention !== mention);
  // 办事服务信息6条,互动交流信息2条,其他信息140条: a matter among matters.
  if (kind === 'interaction' && mention.core.endsWith('信息') && beside.some(isMatter))
    return disclosed(mention, 'category', label);
  if (mention.parent === null) return null;
  const categories = beside.filter((other) => other.role === 'category').length;
  const channels = beside.filter((other) => other.role === 'channel').length;
  // 政府公报4条 among 政务督查45条 and 政府会议20条, the only channel there.
  const alone = mention.core === label && categories > 0 && beside.length > 1 && channels === 0;
  const one = mention.core.endsWith(`${label}信息`) && categories * 2 > beside.length;
  return alone || one ? disclosed(mention, 'category', label) : null;
}

function isMatter({ role, mention: { core, token } }: Disclosure): boolean {
  return role === 'category' && core.endsWith('信息') && /^[条件篇则份]/.test(token.unit);
}

/**
 * Figures that 合计 sums up: matters of one channel where they add up to it (网站公开法定信息56条、工作动态140条,合计196条),
 * else nothing sure.
 */
function ofSum(entry: Disclosure, all: readonly Disclosure[]): Disclosure | null {
  const { role, mention } = entry;
  if (role !== 'channel' && role !== 'total') return null;
  const at = all.findIndex(({ mention: { index, core } }) => index > mention.index && SUMS_UP.test(core));
  const sum = all[at]?.mention.token.number;
  const parts = all.slice(0, Math.max(at, 0)).filter((part) => part.mention.parent === null);
  if (sum === undefined || parts.length < 2) return null;
  const kinds = new Set(parts.map(({ kind }) => kind));
  const adds = parts.reduce((total, part) => total + part.mention.token.number, 0) === sum;
  // 局属单位公开33条,局机关公开120条,合计153条: each is a part of it.
  if (role === 'total' && adds) return disclosed(mention, 'category', entry.label);
  if (role === 'channel' && kinds.size === 1 && adds) return { ...entry, ground: 'channel-matters' };
  const channels = parts.filter((part) => part.role === 'channel').length;
  // 栏目发布514条,总计2401条: one column beside a sum of more.
  if (entry.ground === 'channel-columns' && !adds) return disclosed(mention, 'category', entry.label);
  const mixed = channels < 2 || kinds.size === 1;
  return mixed && (kinds.size === 1 || parts.some((part) => part.role === 'category'))
    ? disclosed(mention, 'category', entry.label)
    : null;
}

function isCandidate(mention: Mention, year: number | null): boolean {
  const { token, comparison, year: told, scope, core, sentence } = mention;
  if (PLANNED.test(core) || PART_OF_YEAR.test(core) || ON_AVERAGE.test(core)) return false;
  if (PART_OPENS.test(mention.lead) && !/全年|年度|今年/.test(core)) return false;
  if (token.kind === 'other' || comparison || scope === 'area' || sentence.part === 'problems') return false;
  if (told !== null && year !== null && told !== year) return false;
  if (token.kind === 'count' && !isOfItems(mention)) return false;
  // 一条 is often an article; only a longer numeral after 信息 writes a count.
  return !token.worded || (token.number >= 10 && /信息[^,]{0,4}$/.test(core));
}

/** 44项政务信息 and 7个视频 count items, 44项 and 7个 alone matters and accounts. */
function isOfItems({ token, core, tail }: Mention): boolean {
  if (token.unit === '项')
    return /^(?:政府|政务)信息/.test(tail) || /(?:政府|政务)信息(?:共计|共|总计|合计)?$/.test(core);
  if (token.unit === '个') return WORK.test(core) || /^(?:短?视频|作品|政府信息|政务信息|信息)/.test(tail);
  if (token.unit === '次') return !/更新$/.test(core);
  if (token.unit === '期') return IN_ISSUES.test(core);
  return DISCLOSURE_UNITS.includes(token.unit);
}

function classify(
  mention: Mention,
  clause: ClauseReading,
  before: readonly Disclosure[],
  listed: boolean,
  split: ReadonlySet<number>,
): Disclosure {
  if (clause.blocked) return disclosed(mention);
  const { parent } = mention;
  const holder = parent === null ? undefined : before[parent];
  if (
    holder &&
    !mayHoldChannels(holder) &&
    !(holder.role === 'category' && split.has(parent ?? -1)) &&
    !isWholeAgain(mention, holder, null)
  )
    return disclosed(mention, 'category', labelOf(clause.text));
  const sum = holder ? null : sumBefore(mention, before);
  if (sum) return sum;
  const posts = postsBehind(mention, clause, before[before.length - 1]);
  if (posts) return posts;
  return clause.verb === null
    ? classifyItem(mention, clause, before, holder, listed)
    : classifyStatement(mention, clause, before, holder);
}

/** 公开食品安全等信息1200条(网站400条、公众号800条): figures whose parts are channels and add up to them, by index. */
function splitByChannel(
  clauses: readonly { mention: Mention; clause: ClauseReading }[],
): ReadonlySet<number> {
  const wholes = clauses.filter(
    ({ mention, clause }) => mention.parent === null && /等[^,、]{0,8}信息$/.test(clause.text),
  );
  const split = wholes.filter(({ mention: { index, token } }) => {
    const parts = clauses.filter(({ mention }) => mention.parent === index);
    const sum = parts.reduce((total, { mention }) => total + mention.token.number, 0);
    return parts.length > 1 && sum === token.number && parts.every(({ clause }) => isLabel(clause.text));
  });
  return new Set(split.map(({ mention }) => mention.index));
}

/** First level only: parts of a total may be channels, parts of the umbrella 新媒体 its accounts, others are details. */
function mayHoldChannels({ role, kind, mention, ground }: Disclosure): boolean {
  if (role === 'category')
    return mention.parent === null && (ground === 'parts-add-up' || namedChannels(mention.core).length > 1);
  return role === 'total' || (role === 'channel' && kind === 'new-media');
}
