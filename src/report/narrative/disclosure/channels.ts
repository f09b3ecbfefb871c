import { CHANNEL_WORDS, NOT_A_SITE_AFTER, NOT_A_SITE_BEFORE } from '../../../catalogue/channel-words.ts';
import type { ChannelKind } from '../../../catalogue/channel-words.ts';
import { anyOf } from '../wording.ts';

/** A channel as a clause names it. Offsets into the clause. */
export interface NamedChannel {
  readonly kind: ChannelKind;
  readonly start: number;
  readonly end: number;
  /** As written, with the account's quoted name where one stands beside it. */
  readonly label: string;
}

const KINDS: ReadonlyMap<string, ChannelKind> = new Map(
  CHANNEL_WORDS.flatMap(([kind, words]) => words.map((word): [string, ChannelKind] => [word, kind])),
);
const WORD = new RegExp(`${anyOf([...KINDS.keys()])}|网`, 'g');
const ACCOUNT_NAME =
  /[“"「『][^“”"「」『』]{1,20}[”"」』](?=(?:政务|官方|新浪|腾讯)?(?:微信|微博|抖音|公众|订阅|视频|快手|头条|客户端|APP|网站|门户))/g;
/** Channels of the press that are also what an office looks after. */
const FIELDS_OF_WORK = new Set(['广播电视', '广播', '电视', '报刊', '报刊杂志', '媒体', '新闻媒体']);
const LISTED_FIELDS =
  /^[^,;。等渠途载]{1,50}等(?:各?方面|各?领域|各类|各项|相关|工作|的){0,3}(?:政府|政务)?信息(?!公开|发布|平台|网)/;
const OF_ITS_NATURE = /^(?:传播(?!平台|渠道|矩阵)|优势|特点|特性|时代|技术|环境|形势)/;
const SEPARATES = /[、,;:和及与或并]|以及/;
const PLACES_ON_A_SITE: ReadonlySet<ChannelKind> = new Set([
  'platform',
  'noticeboard',
  'interaction',
  'website',
]);
/** What an umbrella (…等新媒体, …等媒体) stands for among the channels named before it. */
const UMBRELLAS: ReadonlyMap<ChannelKind, readonly ChannelKind[]> = new Map([
  ['new-media', ['wechat', 'weibo', 'weibo-wechat', 'app', 'new-media']],
  ['press', ['press', 'website', 'new-media', 'app']],
  ['platform', ['platform', 'interaction']],
  ['website', ['website', 'platform']],
  ['noticeboard', ['noticeboard']],
]);

/**
 * The channels a clause names, one for each noun phrase: 政府网站信息公开平台 is one website, 抖音公众号 is a
 * short-video account, 微博微信 are two. 微信、抖音等新媒体 is its umbrella alone.
 */
export function namedChannels(clause: string): NamedChannel[] {
  const found: NamedChannel[] = [];
  for (const match of withoutNames(clause).matchAll(WORD)) {
    const kind = kindOf(clause, match[0], match.index);
    if (kind === null) continue;
    const end = match.index + match[0].length;
    const last = found[found.length - 1];
    const gap = last ? clause.slice(last.end, match.index) : '';
    if (last && gap.length <= 24 && isUmbrella(kind, gap)) {
      const covered = UMBRELLAS.get(kind) ?? [];
      while (covered.includes(found[found.length - 1]?.kind ?? 'unnamed')) found.pop();
      found.push(channel(clause, kind, match.index, end));
      continue;
    }
    const joined = last && gap.length <= 12 && !SEPARATES.test(gap) ? merge(last.kind, kind, gap) : null;
    // 新媒体微信公众号 is a WeChat account, told by the umbrella it stands under; 抖音公众号 is none.
    const under = joined === 'new-media' && /新媒体(?:平台|账号)?$/.test(last?.label ?? '');
    // 微博公众号 is an account there.
    const weibo = last?.kind === 'weibo' && gap === '' && /^(?:公众号|订阅号)/.test(match[0]);
    // 微信公众号自媒体 is the account, 微信新媒体 may be more.
    const account =
      last && gap === '' && match[0] === '自媒体' && /(?:号|微博)$/.test(last.label) ? last.kind : null;
    const merged = account ?? (under && match[0].includes('微信') ? 'wechat' : weibo ? 'weibo' : joined);
    if (last && merged !== null) {
      found[found.length - 1] = channel(clause, merged, last.start, end);
    } else found.push(channel(clause, kind, match.index, end));
  }
  return found;
}

/** The clause with the quoted names of accounts masked: “青禾县人民政府网”微博 is no website. */
function withoutNames(clause: string): string {
  return clause.replace(ACCOUNT_NAME, (name) => '\u0001'.repeat(name.length));
}

/** The one kind a list of channels comes to: weibo and wechat told together have a kind of their own. */
export function jointKind(channels: readonly NamedChannel[]): ChannelKind | 'several' | null {
  const kinds = [...new Set(channels.map(({ kind }) => kind))];
  const [first] = kinds;
  if (first === undefined) return null;
  if (kinds.length === 1) return first;
  const pair = kinds.length === 2 && kinds.includes('weibo') && kinds.includes('wechat');
  return pair ? 'weibo-wechat' : 'several';
}

function kindOf(clause: string, word: string, at: number): ChannelKind | null {
  const after = clause.slice(at + word.length, at + word.length + 1);
  if (word !== '网') {
    // 公报 of a meeting or of statistics is no gazette; 网上 before 办事 is no site.
    if (word === '公报' && !/政府$|^$/.test(clause.slice(Math.max(0, at - 2), at))) return null;
    if (word.endsWith('栏') && after === '目') return null;
    if (word === '头条' && after === '新') return null;
    // 旅游报道, 经济报告, 信息报送 go on as other words.
    if (word.endsWith('报') && /[告道名送表到备警修批请账废]/.test(after)) return null;
    // 发挥新媒体传播优势: of its nature.
    if (word === '新媒体' && OF_ITS_NATURE.test(clause.slice(at + word.length))) return null;
    // 政务公开专区 may be a room or a page, unless the words before say where it is.
    if (
      /^(?:政务)?公开专区$/.test(word) &&
      !/网站?|门户|平台|信息$/.test(clause.slice(Math.max(0, at - 12), at))
    )
      return 'unnamed';
    // 政府信息公开平台建设中: of the work on it.
    if (/^建设/.test(clause.slice(at + word.length))) return null;
    // 公开文物保护、广播电视等领域信息: a field of work.
    if (FIELDS_OF_WORK.has(word) && LISTED_FIELDS.test(clause.slice(at, at + 80))) return null;
    if (word === '网上' && /[办申服信提]/.test(after)) return null;
    if ((word === '广播' || word === '电视') && /[站视剧]/.test(after)) return null;
    return KINDS.get(word) ?? null;
  }
  if (NOT_A_SITE_AFTER.includes(after) && after !== '') return null;
  const before = clause.slice(0, at);
  if (!/[\u4e00-\u9fff”]$/.test(before) || NOT_A_SITE_BEFORE.some((name) => before.endsWith(name)))
    return null;
  return 'website';
}

/** 今日青禾、青禾手机报等新闻媒体: the word stands for the channels named before it. */
function isUmbrella(kind: ChannelKind, gap: string): boolean {
  return (
    UMBRELLAS.has(kind) &&
    (/等(?:政务|各类|多个|各种|官方|主流|相关|[国家省市区县乡镇]{1,3}级)?$/.test(gap) ||
      // 公众号等青禾融媒体: of a place.
      (kind === 'new-media' &&
        /等(?!渠道|平台|形式|方式|途径|发布|推送|公开|通过|媒体|载体)[\u4e00-\u9fff]{2,3}$/.test(gap)))
  );
}

/** Two channel words in one noun phrase: what they name together, or null where they stay two. */
function merge(first: ChannelKind, second: ChannelKind, gap: string): ChannelKind | null {
  if (first === second) return first;
  if (first === 'new-media' && (second === 'wechat' || second === 'app')) return 'new-media';
  if (first === 'wechat' && second === 'new-media' && gap === '') return 'new-media';
  if (first === 'website' && PLACES_ON_A_SITE.has(second)) return 'website';
  if (first === 'platform' && PLACES_ON_A_SITE.has(second)) return 'platform';
  if ((first === 'wechat' || first === 'weibo') && second === 'platform') return first;
  if (first === 'app' && second === 'website') return null;
  return null;
}

function channel(clause: string, kind: ChannelKind, start: number, end: number): NamedChannel {
  const before =
    /[“"「『][^”"」』]{1,20}[”"」』][的]?(?:政务|官方)?$/.exec(clause.slice(0, start))?.[0] ?? '';
  const after = before === '' ? (/^[“"「『][^”"」』]{1,20}[”"」』]/.exec(clause.slice(end))?.[0] ?? '') : '';
  return {
    kind,
    start: start - before.length,
    end: end + after.length,
    label: before + clause.slice(start, end) + after,
  };
}
