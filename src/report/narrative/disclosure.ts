import { GENERAL_CHANNELS } from '../../catalogue/channel-words.ts';
import type { ChannelKind } from '../../catalogue/channel-words.ts';
import {
  DISCLOSURE_UNITS,
  GENERAL_OBJECTS,
  PARTIAL_SUBJECTS,
  QUALIFIERS,
  TOPIC_MARKERS,
  WEAK_VERBS,
} from '../../catalogue/phrases.ts';
import { jointKind, namedChannels } from './channels.ts';
import type { NamedChannel } from './channels.ts';
import { readClause } from './clause.ts';
import type { ClauseReading } from './clause.ts';
import type { Mention } from './mentions.ts';
import { anyOf, isMadeOf, longestFirst } from './wording.ts';

/**
 * What a figure tells of disclosure. total: of all channels · channel: of one kind · topic: of one kind, but of one
 * matter only · category: of one matter · unnamed: of a place nobody knows · none: nothing.
 */
export interface Disclosure {
  readonly mention: Mention;
  readonly role: 'total' | 'channel' | 'topic' | 'category' | 'unnamed' | 'none';
  readonly kind: ChannelKind | null;
  /** The channel's or category's label as written. */
  readonly label: string;
  /** How surely a total is one; 0 for every other role. */
  readonly strength: number;
}

const TOPIC = new RegExp(anyOf(TOPIC_MARKERS));
const PARTIAL = new RegExp(anyOf(PARTIAL_SUBJECTS));
const GENERAL_PLACES = new RegExp(anyOf(GENERAL_CHANNELS));
const WHOLE_AREA = /全[省市区县州旗镇乡](?:各|所有)/;
const THROUGH = /(?:通过|依托|利用|借助|运用|以|在)[^,;。]{1,60}$/;
const AROUND_LABEL = longestFirst([
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
  '上',
  '类',
  '共',
  '分别',
  '发稿',
]);
/** A column of the site named just before: 在网站要闻栏目发布20条,公告栏目发布30条. */
const COLUMN = /(?:栏目|专栏|板块|频道)$/;
const OTHER_ACTS =
  /收到|回复|受理|开通|处理|制作|维护|建设|注册|接收|举办|召开|开展|组织|完善|优化|整合|关停/;
const ALL_PUBLIC =
  /^(?:条次|条|件|篇|则|个)?[,(]?(?:均|全部|都|皆|已)(?:已|全部)?(?:依法|及时|按时|按要求|按规定|向社会|主动){0,3}(?:予以)?公开/;

/** Sorts the figures of one sentence. `inherits`: the sentences just before it in its passage tell of disclosure. */
export function readDisclosures(
  mentions: readonly Mention[],
  year: number | null,
  inherits: boolean,
): readonly Disclosure[] {
  const shared = distribute(mentions);
  const found: Disclosure[] = [];
  for (const mention of mentions) {
    if (!isCandidate(mention, year)) found.push(nothing(mention));
    else if (isCumulative(mention, year)) found.push(nothing(mention));
    else found.push(shared.get(mention.index) ?? classify(mention, found, inherits));
  }
  return found;
}

function nothing(mention: Mention, role: Disclosure['role'] = 'none', label = ''): Disclosure {
  return { mention, role, kind: null, label, strength: 0 };
}

function isCandidate(
  { token, comparison, year: told, scope, core, sentence }: Mention,
  year: number | null,
): boolean {
  if (token.kind === 'other' || comparison || scope === 'area' || sentence.part === 'problems') return false;
  if (told !== null && year !== null && told !== year) return false;
  if (token.kind === 'count' && !DISCLOSURE_UNITS.includes(token.unit)) return false;
  // 一条 is often an article; only a longer numeral after 信息 writes a count.
  return !token.worded || (token.number >= 10 && /信息[^,]{0,4}$/.test(core));
}

function classify(mention: Mention, before: readonly Disclosure[], inherits: boolean): Disclosure {
  const clause = readClause(mention.core, mention.tail);
  if (clause.blocked) return nothing(mention);
  const { parent } = mention;
  const holder = parent === null ? undefined : before[parent];
  if (holder && !mayHoldChannels(holder)) return nothing(mention, 'category', labelOf(clause.text));
  return clause.verb === null
    ? classifyItem(mention, clause, before, holder, inherits)
    : classifyStatement(mention, clause, before, holder);
}

/** First level only: parts of a total may be channels, parts of the umbrella 新媒体 its accounts, others are details. */
function mayHoldChannels({ role, kind }: Disclosure): boolean {
  return role === 'total' || (role === 'channel' && kind === 'new-media');
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
  if (
    kind === null &&
    COLUMN.test(clause.head) &&
    clause.object === 'general' &&
    previous?.role === 'channel'
  ) {
    const site = previous.kind === 'website' || previous.kind === 'platform';
    if (site) return { ...nothing(mention, 'channel', clause.head.slice(-20)), kind: previous.kind };
  }
  if (kind === 'unnamed' || (kind === null && goesThroughUnknown(clause.head))) {
    return nothing(mention, 'unnamed', labelOf(clause.text));
  }
  if (kind !== null && kind !== 'several') {
    if (clause.object === 'category' || (TOPIC.test(clause.head) && clause.soft))
      return { ...nothing(mention, 'topic', label), kind };
    if (holder?.role === 'channel' && holder.kind === kind) return nothing(mention, 'category', label);
    return { ...nothing(mention, 'channel', label), kind };
  }
  // 累计5600条,其中本年新增320条: the part is this year's total.
  const fresh =
    holder?.role === 'total' && /累计/.test(holder.mention.core) && /新增|本年|今年|全年/.test(mention.core);
  if (mention.token.kind === 'bare' || (holder && !fresh)) {
    return nothing(mention, 'category', labelOf(clause.text));
  }
  const strength = strengthOf(mention, clause, before);
  if (strength < 2.4) return nothing(mention, 'category', labelOf(clause.text));
  return { ...nothing(mention, 'total', label), strength: kind === 'several' ? 2.4 : strength };
}

/** A figure without a verb of its own, in a list: 其中微信50条, 微博20条. */
function classifyItem(
  mention: Mention,
  clause: ClauseReading,
  before: readonly Disclosure[],
  holder: Disclosure | undefined,
  inherits: boolean,
): Disclosure {
  const { text } = clause;
  const told = before.filter(({ role }) => role === 'total' || role === 'channel' || role === 'topic');
  const rest = mention.sentence.text.slice(mention.token.end, mention.token.end + 40);
  if (
    isMadeOf(text.replace(/^.*(?:制作|产生|形成|生成|编制|拟制|收集|收录)/, ''), AROUND_LABEL) &&
    /信息/.test(text) &&
    ALL_PUBLIC.test(rest)
  ) {
    return { ...nothing(mention, 'total'), strength: text.includes('政府信息') ? 4 : 3 };
  }
  const listed = told.length > 0 || inherits;
  if (!listed || mention.token.kind === 'bare')
    return nothing(mention, listed ? 'category' : 'none', labelOf(text));
  const named = namedChannels(text);
  const last = named[named.length - 1];
  const kind = jointKind(named);
  if (last && kind !== null && kind !== 'several' && isLabel(text, named)) {
    const label = named.map((channel) => channel.label).join('、');
    if (kind === 'unnamed') return nothing(mention, 'unnamed', label);
    if (holder?.role === 'channel' && holder.kind === kind) return nothing(mention, 'category', label);
    return { ...nothing(mention, 'channel', label), kind };
  }
  const previous = before[before.length - 1];
  if (/^[“"《「][^”"》」]{1,20}[”"》」]$/.test(text) && previous?.role === 'channel') {
    return { ...nothing(mention, 'channel', text), kind: previous.kind };
  }
  if (
    text === '' &&
    /共计|总计|合计/.test(mention.core) &&
    told.filter(({ role }) => role === 'channel').length > 1
  ) {
    return { ...nothing(mention, 'total'), strength: 2.6 };
  }
  return nothing(mention, 'category', labelOf(text));
}

/** Channels of the clause itself or of the clause just before it: 通过政府网站、微信,发布信息100条. */
function channelsOf(mention: Mention, clause: ClauseReading): readonly NamedChannel[] {
  const own = namedChannels(clause.text);
  if (own.length > 0) return own;
  const clauses = mention.lead.replace(/\([^()]{0,80}\)/g, '').split(/[,;:。]/);
  const previous = clauses[clauses.length - 2] ?? '';
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

/** 通过审计专栏公开: published somewhere nobody knows; 通过多种渠道公开 limits nothing. */
function goesThroughUnknown(head: string): boolean {
  const through = THROUGH.exec(head)?.[0];
  if (through === undefined || GENERAL_PLACES.test(through)) return false;
  if (/^(?:在|以)/.test(through)) return /(?:上|中|里|栏目?|屏|报|刊)$/.test(through);
  return !/(?:工作|完善|健全|加强|制度|机制|努力|措施|主动)/.test(through);
}

function strengthOf(mention: Mention, clause: ClauseReading, before: readonly Disclosure[]): number {
  const { verb, head, object, governmental, soft } = clause;
  if (verb === null || object === 'category' || object === 'media') return 0;
  // After 、 it is one of a list of matters, however it is worded.
  if (mention.lead.startsWith('、') || TOPIC.test(head)) return 0;
  if (PARTIAL.test(head) && !WHOLE_AREA.test(head)) return 0;
  if (/方面$|方面[^公信]{0,6}$/.test(head) && !/公开方面|信息方面/.test(head)) return 0;
  if (object === 'none' && before.some(({ role }) => role === 'none' || role === 'category')) return 0;
  const active = /主动(?:向社会|依法|及时|全面)?$/.test(head);
  let strength = governmental ? 3 : object === 'general' ? 2 : active ? 2 : 1.2;
  strength += active ? 2 : verb.startsWith('公开') ? 1 : WEAK_VERBS.includes(verb) ? 0.3 : 0.5;
  if (soft) strength -= 1.5;
  if (/围绕|聚焦|针对/.test(mention.lead)) strength -= 0.2;
  if (/全年|本年|年度|今年|共|累计|总|合计|新增/.test(mention.core)) strength += 0.3;
  return strength;
}

/** 累计 since the scheme began: 截至…累计, 历年, 自2019年以来, 开通以来. */
function isCumulative({ sentence, token, lead }: Mention, year: number | null): boolean {
  const before = sentence.text.slice(Math.max(0, token.start - 160), token.start);
  if (/历年|历史|开通以来|建站以来|上线以来|实施以来|施行以来|成立以来/.test(before)) return true;
  const since = /自?(20\d\d)年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:以来|起)/.exec(before);
  if (since && year !== null && Number(since[1]) !== year) return true;
  return /截[至止]/.test(lead) && /累计/.test(lead) && !/今年|本年|全年|年度|新增|年1月1日/.test(before);
}

/** A list item is a channel's label when nothing but the channel stands in it. */
function isLabel(text: string, named: readonly NamedChannel[]): boolean {
  const first = named[0];
  const last = named[named.length - 1];
  if (!first || !last) return false;
  const before = text.slice(0, first.start);
  return before.length <= 24 && !OTHER_ACTS.test(before) && isMadeOf(text.slice(last.end), AROUND_LABEL);
}

/** 网站、微信、微博分别发布100条、200条、300条: one figure for each channel, in their order. */
function distribute(mentions: readonly Mention[]): ReadonlyMap<number, Disclosure> {
  const shared = new Map<number, Disclosure>();
  mentions.forEach((mention) => {
    if (!mention.core.includes('分别')) return;
    const named = namedChannels(mention.core);
    if (named.length < 2 || jointKind(named) === null) return;
    let count = 1;
    while (/^[、,和及与]?$/.test(mentions[mention.index + count]?.lead ?? 'end')) count += 1;
    for (let step = 0; step < count; step += 1) {
      const target = mentions[mention.index + step];
      const channel = named[step];
      if (!target) continue;
      const told = count === named.length && channel && channel.kind !== 'unnamed';
      shared.set(
        target.index,
        told ? { ...nothing(target, 'channel', channel.label), kind: channel.kind } : nothing(target),
      );
    }
  });
  return shared;
}

function labelOf(text: string): string {
  return text.slice(-40);
}
