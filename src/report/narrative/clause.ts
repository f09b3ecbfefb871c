import {
  ADVERBS,
  APPROXIMATE_BEFORE,
  BLOCKING_BEFORE,
  BLOCKING_NOUNS,
  CHANNEL_OBJECTS,
  CONNECTORS,
  DISCLOSING_VERBS,
  GENERAL_OBJECTS,
  NOT_DISCLOSING_BEFORE,
  NOUN_AFTER_DISCLOSING,
  QUALIFIERS,
  SOFT_QUALIFIERS,
} from '../../catalogue/phrases.ts';
import { namedChannels } from './disclosure/channels.ts';
import { anyOf, longestFirst, withoutEnd, withoutStart } from './wording.ts';

/**
 * What a clause says before its figure. object: general (政府信息), listed (甲、乙等信息), media (推文), a category of
 * its own, or none; `blocked`: the clause counts something else (留言, 申请 …).
 */
export interface ClauseReading {
  readonly verb: string | null;
  /** Words before the verb; the whole clause where there is no verb. */
  readonly head: string;
  readonly object: 'general' | 'listed' | 'media' | 'category' | 'none';
  /** The object names government information, not just information. */
  readonly governmental: boolean;
  readonly soft: boolean;
  readonly blocked: boolean;
  /** The clause without figures of classes and without the words that join it to its figure. */
  readonly text: string;
}

const VERB = new RegExp(anyOf(DISCLOSING_VERBS), 'g');
/** 青禾镇政府信息: information of the office itself, by its name. */
const OF_A_PLACE = /^[\u4e00-\u9fff]{1,8}[镇乡县区市局办委道](?:政府|政务)信息$/;
const ENDS_WITH_VERB = new RegExp(`(?:${anyOf(DISCLOSING_VERBS)})$`);
const JOINING = longestFirst([...CONNECTORS, ...APPROXIMATE_BEFORE, '的']);
const AROUND_OBJECT = longestFirst([...QUALIFIERS, ...SOFT_QUALIFIERS]);
/** A piece of this office's own information: 街道信息, 本局信息. */
const OF_ITSELF = /^[本我全]?(?:街道|[镇乡局委办厅区县市])(?:内|级)?信息$/;
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
/** 今年政务公开信息共发布86条: what is told stands before the verb. */
const TURNED_SUBJECT =
  /(?:^|[年度,局办委镇乡])(?:各类)?(?:政府|政务|公开|政务公开)?信息(?:共|共计|累计|已|全年){0,2}$/;
const NOUN_BEFORE = /(?:信息|政务|事务|村务|财务)$/;
const SAID_AS_VERB = /(?<=^|[年度队所站局办委镇乡厅院,]|街道|单位|中心|公司|全年)(?:政府信息|信息|政务)$/;
const VERBAL_OBJECT = /^(?:各类|各种)?(?:政府信息|政务信息|信息)$/;
const FIELD = /^(?:各类|各项|本级)?([\u4e00-\u9fff]{2,6}?)(?:领域|方面|类)?(?:政府|政务)?信息$/;
const SAID_OF_YEAR = longestFirst(['全年', '共', '共计', '累计', '已', '均', '总计']);
const OFFICES = ['局', '委', '厅', '部', '站', '中心', '办公室', '管理局', '执法局'];
const CLASSES = /(?:共计|合计|共|等)?\d{1,4}(?:大类|类|个类别|个栏目|个专栏|个方面|个领域|期)/g;
// 涉及甲、乙等方面信息, 包括甲、乙等信息: a list of fields stands for information at large.
const LISTED =
  /(?:、[^、]{1,40}等(?:[^,、等]{1,12}的)?|等(?:各?方面|各?领域|各类))(?:各?方面|各?领域|各类|内容|重点领域)?的?(?:政府|政务)?信息$|、[^、]{1,40}等(?:各项|相关)?(?:重点)?(?:工作|业务)信息$|、[^、]{1,20}等$/;

/**
 * Reads the clause before a figure (`core`) and the words after its unit (`tail`). `before`: all words since the figure
 * before it, where the office may be named.
 */
export function readClause(core: string, tail: string, before = ''): ClauseReading {
  const text = withoutEnd(core.replace(CLASSES, ''), JOINING);
  const found = lastVerb(text);
  if (found === 'denied') return { ...NOTHING, text, head: text, blocked: true };
  if (found === null)
    return { ...NOTHING, text, head: text, blocked: BLOCKING.test(text) || blocksAfter(tail) };
  const { verb, at } = found;
  const head = text.slice(0, at);
  const rest = text.slice(at + verb.length);
  const listed = /等(?:共计|总计|合计|共)?$/.test(core.replace(CLASSES, ''));
  const told = rest === '' ? objectAfter(tail) : turned(rest).replace(REQUIRED, '') + (listed ? '等' : '');
  const own = isOfOwnField(told, before) || (told === '' && TURNED_SUBJECT.test(head));
  const object = own
    ? told.includes('、')
      ? 'listed'
      : 'general'
    : classify(told === '' ? subjectOf(head) : told);
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

/** 解读信息发布86条: the matter told before its verb; nothing where it is information as such. */
function subjectOf(head: string): string {
  const last = namedChannels(head).pop();
  const subject = withoutEnd(last ? head.slice(last.end) : head, SAID_OF_YEAR);
  const matter = /^(?:20\d\d年度?|全年|今年)?([\u4e00-\u9fff]{2,10}信息)$/.exec(subject)?.[1] ?? '';
  return /(?:政府|政务|公开|各类|有关|相关|[局办委镇乡厅市县区])信息$/.test(matter) ? '' : matter;
}

/** 教育局微信公众号发布教育信息, 供水局公开甲、乙等供水领域信息: the office's own field limits nothing. */
function isOfOwnField(told: string, before: string): boolean {
  const field = FIELD.exec(told.slice(told.lastIndexOf('等') + 1))?.[1];
  return field !== undefined && OFFICES.some((office) => before.includes(field + office));
}

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

/** 热线新媒体发布: the word before a channel only says whose it is. */
function blocksBefore(head: string): boolean {
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

function classify(words: string): ClauseReading['object'] {
  if (words === '') return 'none';
  let object = words;
  for (const { label } of namedChannels(words)) object = object.replace(label, '');
  if (object === '' || object === '信息') return 'general';
  object = withoutStart(object.replace(/^涉及[^,]{1,40}等(?:方面|领域)?的?/, ''), AROUND_OBJECT);
  if (object === '' || GENERAL_OBJECTS.includes(object)) return 'general';
  if (OF_A_PLACE.test(object) || OF_ITSELF.test(object)) return 'general';
  if (CHANNEL_OBJECTS.includes(object)) return 'media';
  if (LISTED.test(object)) return 'listed';
  if (/稿件$|^[\u4e00-\u9fff]{2,6}各类(?:政务|工作)?信息$/.test(object)) return 'media';
  if (/(?:推文|图文|文章|视频|动态|动态信息|宣传信息|新闻|新闻信息)$/.test(object) && object.length <= 12)
    return 'media';
  return 'category';
}
