import { ADVERBS, PARTIAL_SUBJECTS, TOPIC_MARKERS, WEAK_VERBS } from '../../../catalogue/phrases.ts';
import type { Ground } from '../../ground.ts';
import { namedChannels } from './channels.ts';
import type { ClauseReading } from '../clause.ts';
import { sortsDocuments } from './cumulative.ts';
import type { Disclosure } from './disclosed.ts';
import type { Mention } from '../mentions.ts';
import { anyOf, longestFirst, withoutEnd } from '../wording.ts';

const AROUND_VERB = longestFirst([...ADVERBS, '、']);
const OFFICE =
  /(?:[局办委镇乡厅会院署处队站校所市县区州盟旗村部关年月日起止内中上后等,)”]|街道|单位|中心|政府|公司|集团|我们|以来|期间|渠道|方式|形式|途径|平台|媒体|载体|信息|要求|规定|范围|情况|工作|(?:[局委厅办院]|中心|机关|单位)本级|[本该](?:部门|机关))$/;
/** Words of one field of work in a clause: what it counts is of that field alone. */
const TOPIC = new RegExp(anyOf(TOPIC_MARKERS));
const PARTIAL = new RegExp(anyOf(PARTIAL_SUBJECTS));
/** 街道公开2条,社区公开5条 */
const BODIES_BELOW = /^(?:其中,?)?(?:社区|村|科室|站所|基层|镇街|下级)(?:共|主动|累计)?$/;
const WHOLE_AREA = /全[省市区县州旗镇乡](?:各|所有)/;
const OF_THE_YEAR = /全年|本年|年度|今年|共|累计|总|合计|新增/;
/** 发布政策、活动、资源等各类信息共计252条: nothing else is left. */
const CLOSES_LIST = /等(?:各类|各项|各方面)(?:政府|政务)?信息(?:共计|总计|合计)$/;
const ON_ONE_FIELD = /围绕|聚焦|针对/;
const TAKEN_UP = /^[^。]{0,30}(?:采用|录用|采纳|刊用|采编)/;
const ANOTHER_MATTER = /^[,、](?!其中|向|被)[^,;。、\d]{2,10}信息\d/;
/** Documents and papers told as what was disclosed: only where their parts add up to them, they may be the total. */
const PAPERS = /(?:文件|材料|资料|稿件|文稿|内容)$/;

/**
 * The ground on which a statement without a channel is the organ's total, or null: 主动公开政府信息 before 公开信息
 * before 发布各类信息.
 */
export function groundOfTotal(
  mention: Mention,
  clause: ClauseReading,
  before: readonly Disclosure[],
): Ground | null {
  const { verb, head, object, governmental, soft } = clause;
  if (verb === null || object === 'category' || object === 'media') return null;
  // 网站公开41条,主动公开其他信息9条: what the figures before leave over.
  if (/^了?其[他它]/.test(clause.text.slice(head.length + verb.length))) return null;
  const active = isActive(clause);
  const { topic } = mention.sentence;
  // 线上接件政府信息公开11件 under a heading on requests alone: the law's word names the kind of request.
  if (topic.requests && !active && !topic.nearest.includes('主动')) return null;
  const discloses = verb.includes('公开');
  // After 、 it is one of a list of matters, however it is worded.
  if (object === 'listed' && !discloses && !CLOSES_LIST.test(mention.core)) return null;
  // 公开公告、动态等85条 may be some of many; 等共计85条 closes the list.
  if (object === 'listed' && !/信息|等(?:共计|总计|合计)$/.test(mention.core)) return null;
  // 公开人事等信息7条,财政信息9条: one of a list of matters.
  if (object === 'listed' && ANOTHER_MATTER.test(mention.sentence.text.slice(mention.token.unitEnd)))
    return null;
  // 发送 is said of messages sent to somebody, 发稿 of papers that print for others.
  if (verb === '发送' || verb === '发稿' || verb === '发博') return null;
  if (mention.lead.startsWith('、') || TOPIC.test(withoutChannels(head))) return null;
  // 其中,通过网络平台发布3100条: a part of the figure in the sentence before.
  const statutory = governmental && active;
  if (/^[(]?其中/.test(mention.sentence.text) && !statutory && !/新增|本年|今年/.test(mention.core))
    return null;
  if (sortsDocuments(mention)) return null;
  if ((PARTIAL.test(head) && !WHOLE_AREA.test(head)) || BODIES_BELOW.test(head)) return null;
  if (/方面$|方面[^公信]{0,6}$/.test(head) && !/公开方面|信息方面/.test(head)) return null;
  // 发布27条动态,…,主动公开了9条信息: the object after its figure, in a list of such.
  const untold = object === 'none' || clause.text.length <= head.length + verb.length;
  const since = before.every((entry) => /累计|计划|拟/.test(entry.mention.core));
  const fresh = (active || since) && /本年|今年|全年|新增|20\d\d年/.test(mention.core);
  if (untold && !fresh && before.some(({ role }) => role === 'none' || role === 'category')) return null;
  if (soft || !isOffice(head) || ON_ONE_FIELD.test(head))
    return active || (governmental && discloses) ? 'limited' : null;
  if (statutory) return 'statutory';
  if (active || (governmental && discloses)) return 'disclosed';
  if (object === 'none') return discloses && OF_THE_YEAR.test(mention.core) ? 'bare' : null;
  if (discloses || governmental) return 'public';
  // 编发政务信息216篇,被采用35篇: sent to somebody else.
  if (verb === '编发' && TAKEN_UP.test(mention.sentence.text.slice(mention.token.unitEnd))) return null;
  if (WEAK_VERBS.includes(verb)) return OF_THE_YEAR.test(mention.core) ? 'updated' : null;
  return 'published';
}

/** 主动公开: the words of the law for what this report counts. */
export function isActive({ verb, head }: ClauseReading): boolean {
  return verb !== null && /主动(?:向社会|依法|及时|全面)?$/.test(head);
}

/** 主动公开各类文件材料96份: no total by its words, but perhaps by its parts. */
export function mayAddUp(mention: Mention, clause: ClauseReading): boolean {
  const { verb, text, object } = clause;
  if (verb?.startsWith('公开') !== true || object === 'general') return false;
  return (
    (isActive(clause) || OF_THE_YEAR.test(mention.core)) &&
    PAPERS.test(text) &&
    !mention.lead.startsWith('、') &&
    !TOPIC.test(text)
  );
}

/** Words that say the whole year, or all of it. */
export function saysWholeYear({ core }: Mention): boolean {
  return OF_THE_YEAR.test(core);
}

/** 围绕稳企业,主动公开40条: perhaps of one field alone. */
export function isFocused({ lead }: Mention): boolean {
  return ON_ONE_FIELD.test(lead);
}

/** 政府信息公开专栏 is a channel and no field of work. */
function withoutChannels(head: string): string {
  return namedChannels(head).reduce((text, { label }) => text.replace(label, ''), head);
}

/** 整理、录入、发布: what is done before it is made public. */
const PREPARES =
  /(?:整理|录入|梳理|采集|收集|审核|编辑|制作|编制)(?:[、和及并](?:整理|录入|梳理|采集|收集|审核|编辑|制作|编制))*$/;

/** An office, a date or nothing at all discloses; 科技项目申报公开信息16条 is of one matter. */
function isOffice(head: string): boolean {
  const subject = withoutEnd(withoutEnd(head, AROUND_VERB).replace(PREPARES, ''), AROUND_VERB).replace(
    /20\d\d$|前$/,
    '',
  );
  return subject === '' || OFFICE.test(subject) || namedChannels(subject).length > 0;
}
