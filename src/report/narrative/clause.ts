import {
  ADVERBS,
  APPROXIMATE_BEFORE,
  BLOCKING_BEFORE,
  BLOCKING_NOUNS,
  CONNECTORS,
  DISCLOSING_VERBS,
  NOT_DISCLOSING_BEFORE,
  NOUN_AFTER_DISCLOSING,
  SOFT_QUALIFIERS,
} from '../../catalogue/phrases.ts';
import { namedChannels } from './disclosure/channels.ts';
import { objectOf } from './disclosure/clause-object.ts';
import type { ObjectKind } from './disclosure/clause-object.ts';
import { anyOf, longestFirst, withoutEnd, withoutStart } from './wording.ts';

/** What a clause says before its figure. `blocked`: the clause counts something else (留言, 申请 …). */
export interface ClauseReading {
  readonly verb: string | null;
  /** Words before the verb; the whole clause where there is no verb. */
  readonly head: string;
  readonly object: ObjectKind;
  /** The object names government information, not just information. */
  readonly governmental: boolean;
  readonly soft: boolean;
  readonly blocked: boolean;
  /** The clause without figures of classes and without the words that join it to its figure. */
  readonly text: string;
}

const VERB = new RegExp(anyOf(DISCLOSING_VERBS), 'g');
const ENDS_WITH_VERB = new RegExp(`(?:${anyOf(DISCLOSING_VERBS)})$`);
const JOINING = longestFirst([...CONNECTORS, ...APPROXIMATE_BEFORE, '的']);
/** What a law requires to be told is no category: 《条例》第二十条规定的政府信息. */
const REQUIRED =
  /^《[^》]{1,40}》(?:第?[一二三四五六七八九十\d]{1,4}条)?(?:所)?(?:规定|要求|明确)的?(?:应当?)?(?:主动公开)?的?/;
const SOFT = new RegExp(anyOf(SOFT_QUALIFIERS));
const BLOCKING = new RegExp(anyOf(BLOCKING_NOUNS));
const BLOCKING_HEAD = new RegExp(anyOf(BLOCKING_BEFORE));
/** 公开工作信息: information about the work, not the work of disclosure. */
const WORK_TOLD = /^工作(?:信息|动态)(?!公开)|^规范性文件/;
/** 主动公开会议纪要、招标公告: matters, where 公开会 and 公开招标 are words of their own. */
const MATTER_TOLD = /^(?:会议|办事|办理|招标|招投标|招聘|招录|招考|招生|选拔|人员|人事|活动|培训|领域)/;
const OWNER = new RegExp(`(?:${anyOf(BLOCKING_BEFORE)})$`);
/** 通知公告12条, 结果公示3条: a noun, unless an office or a channel stands before it. */
const ACT_BEFORE = new RegExp(`(?:${anyOf(ADVERBS)}|[局办委镇乡厅])$`);
const NAME = /[“「『][^“”「」『』]{1,24}[”」』]/g;
const NOUN_BEFORE = /(?:信息|政务|事务|村务|财务)$/;
const SAID_AS_VERB = /(?<=^|[年度队所站局办委镇乡厅院,]|街道|单位|中心|公司|全年)(?:政府信息|信息|政务)$/;
const VERBAL_OBJECT = /^(?:各类|各种)?(?:政府信息|政务信息|信息)$/;
const CLASSES = /(?:共计|合计|共|(等))?\d{1,4}(?:大类|类|个类别|个栏目|个专栏|个方面|个领域|期)/g;
/**
 * Reads the clause before a figure (`core`) and the words after its unit (`tail`). `before`: all words since the figure
 * before it, where the office may be named.
 */
export function readClause(core: string, tail: string, before = ''): ClauseReading {
  const text = withoutEnd(core.replace(CLASSES, '$1'), JOINING);
  const found = lastVerb(text);
  if (found === 'denied') return { ...NOTHING, text, head: text, blocked: true };
  if (found === null)
    return { ...NOTHING, text, head: text, blocked: BLOCKING.test(text) || blocksAfter(tail) };
  const { verb, at } = found;
  const head = text.slice(0, at);
  const rest = text.slice(at + verb.length);
  const listed = /等(?:共计|总计|合计|共)?$/.test(core.replace(CLASSES, '$1'));
  const told = rest === '' ? objectAfter(tail) : turned(rest).replace(REQUIRED, '') + (listed ? '等' : '');
  const object = objectOf(told, head, before);
  return {
    verb,
    head,
    object,
    governmental: /政府信息(?!公开工作)/.test(told) || (told === '' && /政府信息(?:主动)?$/.test(head)),
    soft: SOFT.test(told),
    blocked:
      blocksBefore(head) ||
      blocksAfter(tail) ||
      (object !== 'general' && object !== 'listed' && object !== 'none' && BLOCKING.test(rest)),
    text,
  };
}

const NOTHING: Omit<ClauseReading, 'text' | 'head' | 'blocked'> = {
  verb: null,
  object: 'none',
  governmental: false,
  soft: false,
};

/** The last verb of making public that is a verb there. denied: the 公开 of 依申请公开, 不予公开. */
function lastVerb(text: string): { verb: string; at: number } | 'denied' | null {
  const named = text.replace(NAME, (name) => '\u0001'.repeat(name.length));
  const matches = [...named.matchAll(VERB)].reverse();
  for (const match of matches) {
    const verb = match[0];
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + verb.length);
    const rest = withoutStart(after, longestFirst(['了', '的']));
    if (verb.startsWith('公开')) {
      if (NOT_DISCLOSING_BEFORE.some((word) => before.endsWith(word))) return 'denied';
      const told = WORK_TOLD.test(rest) || (before.endsWith('主动') && MATTER_TOLD.test(rest));
      if (NOUN_AFTER_DISCLOSING.some((word) => rest.startsWith(word)) && !told) continue;
      // 我局信息公开政府信息12条, 政务公开信息30条: said as a verb.
      const noun = SAID_AS_VERB.exec(before)?.[0];
      if (noun !== undefined && VERBAL_OBJECT.test(rest))
        return { verb: noun + verb, at: match.index - noun.length };
      if (NOUN_BEFORE.test(before) && rest !== '') continue;
    }
    // 发布公告, 公开公示结果: a noun after another verb.
    if (/^公[告示]$/.test(verb) && (ENDS_WITH_VERB.test(before) || isNoun(before, rest))) continue;
    if (verb === '公告' && /^(?:栏|类|公示|等|、|及|和|信息)/.test(rest)) continue;
    if (verb === '公示' && /^(?:栏|公告|平台|系统|等|、|类)/.test(rest)) continue;
    if ((verb === '上网' || verb === '发文' || verb === '发博') && rest !== '') continue;
    return { verb, at: match.index };
  }
  return null;
}

function isNoun(before: string, rest: string): boolean {
  const last = namedChannels(before).pop();
  return rest === '' && !ACT_BEFORE.test(before) && last?.end !== before.length;
}

/** 公开并移交档案馆的政府信息, 发布在区政府网站的信息: the object without the words turned in front of it. */
function turned(rest: string): string {
  const object = rest.replace(/^(?:并|且|、)[^,;。]{1,30}的(?=(?:政府|政务)?信息)/, '');
  if (!/^[在于至到]/.test(object)) return object;
  const last = namedChannels(object).pop();
  return last ? object.slice(last.end).replace(/^[上中里的有]{1,2}/, '') : object;
}

/** 通过网站、简报报送、热线等渠道: whatever stands in the list is a way of making public. */
const LISTED_WAYS =
  /(?:通过|利用|借助|依托|运用)[^,;。]{1,60}等(?:各类|各种|多种|多个|政府|政务|信息|公开|官方){0,3}(?:渠道|载体|方式|形式|途径|平台|媒体)(?=(?:[及实按定]时|主动|依法|向社会|累计|共|全年|全面){0,4}$)/;

/** 热线新媒体发布: the word before a channel only says whose it is. */
function blocksBefore(told: string): boolean {
  const head = told.replace(LISTED_WAYS, '');
  const last = namedChannels(head).pop();
  if (last === undefined) return BLOCKING_HEAD.test(head);
  return (
    BLOCKING_HEAD.test(head.slice(0, last.start).replace(OWNER, '')) ||
    BLOCKING_HEAD.test(head.slice(last.end))
  );
}

function blocksAfter(tail: string): boolean {
  return !tail.startsWith('占') && BLOCKING.test(tail.slice(0, 12));
}

/** The object of 公开了12条政府信息: the words after the unit, where they are short. */
function objectAfter(tail: string): string {
  const words = tail.replace(/^(?:次|余|左右|以上)/, '');
  if (words.length > 14 || /^(?:占|以及|并|和|与|其中|均|全部|已)/.test(words)) return '';
  return words;
}
