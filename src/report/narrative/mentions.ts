import type { NumberToken } from './numbers.ts';
import { readNumbers } from './numbers.ts';
import type { Sentence } from './sentences.ts';
import { yearsOf } from './years.ts';
import { namedChannels } from './disclosure/channels.ts';
import { coversArea } from './scope.ts';

/** A figure of a sentence with the words that belong to it. */
export interface Mention {
  readonly sentence: Sentence;
  readonly token: NumberToken;
  /** Position in the list of the sentence's mentions. */
  readonly index: number;
  /** The words since the figure before, dates included, at most 240 characters. */
  readonly lead: string;
  /** The last clause of `lead`, brackets taken out, without the marks that join it to what stands before. */
  readonly core: string;
  /** The words from the unit to the next mark. */
  readonly tail: string;
  /** The year that governs the figure, or null where the sentence carries none. */
  readonly year: number | null;
  /** Part of a comparison with another year: 同比增长, 较上年增加. */
  readonly comparison: boolean;
  readonly scope: 'own' | 'area';
  /** The mention this one is a part of (其中, brackets, a colon), or null. */
  readonly parent: number | null;
  /** Brackets open round the figure. */
  readonly depth: number;
}

const PARTS_FOLLOW = /其中|内有|分别[为是有]|具体为|包括|包含|含|如下|主要[为是有]/;
const NEW_TOPIC = /另外|此外|同时|另有|[。!?]|;(?![^;]{0,12}[(（]?其中)/;
const COMPARES =
  /同比|环比|[较比]上?一?年|[较比与]去年|[较比]上年|[较比与](?:20)?\d\d年|相比|[较比]同期|增长率|增幅|降幅/;

/** The figures of a sentence with their words, in order. `year` is the report's, for years told as 上年. */
export function readMentions(sentence: Sentence, year: number | null, ownArea: boolean): Mention[] {
  const { text } = sentence;
  const tokens = readNumbers(text).filter(
    (token) =>
      token.kind !== 'transparent' &&
      isFigure(text, token) &&
      isInOne(sentence, token) &&
      !countsChannels(text, token),
  );
  const years = yearsOf(text, year);
  const mentions: Mention[] = [];
  let from = 0;
  for (const token of tokens) {
    const gap = text.slice(from, token.start);
    const lead = gap.slice(-240);
    const clause = text.slice(clauseStart(text, token.start), clauseEnd(text, token.unitEnd));
    mentions.push({
      sentence,
      token,
      index: mentions.length,
      lead,
      core:
        mentions.length > 0 && BEHIND_FIGURE.test(lead)
          ? ''
          : coreOf(mentions.length > 0 && !lead.includes(';') ? lead : lead.replace(HELD_APART, '$1')),
      tail: tailOf(text, token.unitEnd),
      year: years.at(token.start),
      comparison: COMPARES.test(clause),
      scope: !ownArea && coversArea(text.slice(0, token.start)) ? 'area' : 'own',
      ...placeOf(gap, from, mentions),
    });
    from = token.unitEnd;
  }
  return mentions;
}

/** A bare number counts as a figure only where a clause ends after it. */
function isFigure(text: string, token: NumberToken): boolean {
  if (token.kind !== 'bare') return true;
  // 总体情况 1、主动公开: the number of a list that ran into its heading.
  if (/情况$|概述$/.test(text.slice(0, token.start)) && text.charAt(token.end) === '、') return false;
  if (isOrdinal(text, token)) return false;
  return token.start > 0 && /^(?:[,、;。)]|$)/.test(text.slice(token.end, token.end + 1));
}

/** 形式 1、公告栏 2、报纸 3、公开信: the numbers of a list that ran into one line, from its first on. */
function isOrdinal(text: string, { start, end, number }: NumberToken): boolean {
  if (number < 2 || number > 20 || !/^[、.]/.test(text.slice(end, end + 1))) return false;
  const before = text.slice(Math.max(0, start - 400), start);
  return (
    /(?:^|[。:;)]|情况|形式|方式|渠道|内容|如下)1[、.]\D/.test(before) &&
    [...before.matchAll(/\D(\d{1,2})[、.](?=\D)/g)].some(([, other]) => Number(other) === number - 1)
  );
}

/** 1 0 0 are the cells of a row that lost its lines; no number has white space between its digits. */
function isInOne({ text, span }: Sentence, { start }: NumberToken): boolean {
  const digits = /^[\d.,]{1,40}/.exec(text.slice(start, start + 40))?.[0].replace(/[.,]$/, '').length ?? 0;
  const [from, to] = span(start, start + digits);
  return to - from === digits;
}

const ACCOUNTS_OF =
  /^(?:政务|官方|各类|局属|自有)?(?:新媒体|微信|微博|公众号|订阅号|视频号|抖音|网站|子站|账号|帐号|平台|客户端|栏目|渠道)/;

/**
 * How many channels there are, or how many follow one: 及89个政务新媒体发布, 抖音号(1个), 微博(粉丝2万人). The clause
 * goes on round it. Also issues and times that a figure of items follows at once:
 * 推送163期330条.
 */
function countsChannels(text: string, { unit, unitEnd, start }: NumberToken): boolean {
  const after = text.slice(unitEnd, unitEnd + 12);
  if (/^[期次批]$/.test(unit) && /^[,、]?(?:共|共计|合计)?\d/.test(after)) return true;
  if (/^[个家]$/.test(unit) && ACCOUNTS_OF.test(after) && /[\u4e00-\u9fff][^,;。\d]{2}/.test(after))
    return true;
  const opened = text.lastIndexOf('(', start);
  if (opened < 0 || start - opened > 20 || text.slice(opened, start).includes(')')) return false;
  const inside = /^\([^()]{0,40}\)/.exec(text.slice(opened, opened + 42))?.[0] ?? '';
  if (inside === '' || /\d[余多]?万?(?:条|件|篇|则|份)/.test(inside)) return false;
  const before = text.slice(Math.max(0, opened - 16), opened);
  return namedChannels(before).some(({ end }) =>
    /^(?:号|账号|帐号|平台|矩阵)?[”」]?$/.test(before.slice(end)),
  );
}

function clauseStart(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 60), at);
  return (
    at - (before.length - Math.max(...[',', ';', '。', '(', ':'].map((mark) => before.lastIndexOf(mark))) - 1)
  );
}

function clauseEnd(text: string, at: number): number {
  const stop = text.slice(at, at + 40).search(/[,;。()]/);
  return stop < 0 ? Math.min(text.length, at + 40) : at + stop;
}

/** Words from the unit to the next mark, at most 30 characters. */
function tailOf(text: string, at: number): string {
  const rest = text.slice(at, at + 30);
  const stop = rest.search(/[,、;:。!?()（]/);
  return stop < 0 ? rest : rest.slice(0, stop);
}

/** The last clause before a figure. */
function coreOf(lead: string): string {
  let text = labelled(lead.replace(/\([^()]{0,80}\)/g, ''));
  text = text.slice(Math.max(text.lastIndexOf('('), text.lastIndexOf(')')) + 1);
  text = text.replace(/[,:;。、]{1,80}$/, '');
  text = text.slice(Math.max(...[',', ';', ':', '。', '!', '?'].map((mark) => text.lastIndexOf(mark))) + 1);
  return text.replace(/^[、和与]|^以?及(?!时)/, '').replace(/^其中/, '');
}

/** 自然人提出信息公开申请,共计5件: a comma before the sum alone. */
const HELD_APART = /,((?:共|共计|总计|合计|总共|总数|累计|计|为|达|约|近|超){0,3})$/;
/** 8宗已办结,1宗结转下年; 8宗,均按期办结,1宗撤回; 8条微博、1条微信: the words between belong to the figure before them. */
const BEHIND_FIGURE = /[^,;:。()\d][,;]$|^[^,;:。、()\d]{1,8}[、和及与]$/;
const LABEL =
  /([^,;:。!?]{2,40}?)的?(?:总?数量?|总量|条数|件数|情况)?:(?=(?:共|共计|总计|合计|累计|约|为)?$)/;

/** 一、总体情况 1、: the numbers of a list, and the heading that ran into its first. */
const NUMBERED = /^(?:[一二三四五六七八九十]、)?(?:(?:总体|基本|工作)(?:情况|概况)|概述)?(?:\d{1,2}[.、])?/;

/** 主动公开信息的情况:44条 reads as 主动公开信息44条: the label stands for the clause. */
function labelled(lead: string): string {
  return lead.replace(LABEL, (_, label: string) => label.replace(NUMBERED, ''));
}

function countBefore(mentions: readonly Mention[]): number | null {
  return mentions.filter(({ token, depth }) => token.kind === 'count' && depth === 0).pop()?.index ?? null;
}

/** Which mention the next one is a part of, from the words between it and the one before. */
function placeOf(
  gap: string,
  from: number,
  mentions: readonly Mention[],
): { parent: number | null; depth: number } {
  const last = mentions[mentions.length - 1];
  if (!last || from === 0) return { parent: null, depth: 0 };
  let depth = last.depth;
  let parent = last.parent;
  // 累计公开5928条,电子化率达90.3%,其中本年度新增2110条: a share has no parts.
  let holder: number | null = /^[%％]/.test(last.token.unit)
    ? (last.parent ?? countBefore(mentions))
    : last.index;
  for (const character of gap) {
    if (character === '(') {
      depth += 1;
      parent = holder;
    } else if (character === ')' && depth > 0) {
      depth -= 1;
      holder = parent;
      parent = parent === null ? null : (mentions[parent]?.parent ?? null);
    }
  }
  const outside = gap.replace(/\([^()]{0,200}\)/g, '');
  if (depth === last.depth && NEW_TOPIC.test(outside) && depth === 0) parent = null;
  if (depth === last.depth && (PARTS_FOLLOW.test(outside) || /^[^,;、]{0,4}:/.test(outside))) parent = holder;
  return { parent, depth };
}
