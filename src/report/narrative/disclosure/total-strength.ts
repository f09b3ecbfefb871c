import { ADVERBS, PARTIAL_SUBJECTS, TOPIC_MARKERS, WEAK_VERBS } from '../../../catalogue/phrases.ts';
import { namedChannels } from './channels.ts';
import type { ClauseReading } from '../clause.ts';
import type { Disclosure } from './disclosed.ts';
import type { Mention } from '../mentions.ts';
import { anyOf, longestFirst, withoutEnd } from '../wording.ts';

/** The least strength of a total. Several channels told together have just this. */
export const SURE_ENOUGH = 2.4;

const AROUND_VERB = longestFirst([...ADVERBS, '、']);
const OFFICE =
  /(?:[局办委镇乡厅会院署处队站校所市县区州盟旗村部关年月日起止内中上后等,)”]|街道|单位|中心|政府|公司|集团|我们|以来|期间|渠道|方式|形式|途径|平台|媒体|载体|信息|要求|规定|范围|情况|工作)$/;
/** Words of one field of work in a clause: what it counts is of that field alone. */
export const TOPIC = new RegExp(anyOf(TOPIC_MARKERS));
const PARTIAL = new RegExp(anyOf(PARTIAL_SUBJECTS));
const WHOLE_AREA = /全[省市区县州旗镇乡](?:各|所有)/;

/**
 * How surely a statement without a channel is the organ's total: 主动公开政府信息 above 公开信息 above 发布各类信息.
 * Below SURE_ENOUGH it is none.
 */
export function strengthOf(mention: Mention, clause: ClauseReading, before: readonly Disclosure[]): number {
  const { verb, head, object, governmental, soft } = clause;
  if (verb === null || object === 'category' || object === 'media') return 0;
  const active = /主动(?:向社会|依法|及时|全面)?$/.test(head);
  // After 、 it is one of a list of matters, however it is worded.
  if (clause.object === 'listed' && !verb.startsWith('公开')) return 0;
  // 公开公告、动态等85条 may be some of many; 等共计85条 closes the list.
  if (clause.object === 'listed' && !/信息|等(?:共计|总计|合计)$/.test(mention.core)) return 0;
  // 发送 is said of messages sent to somebody, 发稿 of papers that print for others.
  if (verb === '发送' || verb === '发稿') return 0;
  if (mention.lead.startsWith('、') || TOPIC.test(head)) return 0;
  // 其中,通过网络平台发布3100条: a part of the figure in the sentence before.
  const statutory = governmental && active;
  if (/^[(]?其中/.test(mention.sentence.text) && !statutory && !/新增|本年|今年/.test(mention.core)) return 0;
  if (sortsDocuments(mention)) return 0;
  if (PARTIAL.test(head) && !WHOLE_AREA.test(head)) return 0;
  if (/方面$|方面[^公信]{0,6}$/.test(head) && !/公开方面|信息方面/.test(head)) return 0;
  // 发布27条动态,…,主动公开了9条信息: the object after its figure, in a list of such.
  const untold = object === 'none' || clause.text.length <= head.length + verb.length;
  if (untold && before.some(({ role }) => role === 'none' || role === 'category')) return 0;
  let strength = governmental ? 3 : object === 'general' || object === 'listed' ? 2 : active ? 2 : 1.2;
  strength += active ? 2 : verb.startsWith('公开') ? 1 : WEAK_VERBS.includes(verb) ? 0.3 : 0.5;
  if (soft || !isOffice(head)) strength -= 1.5;
  if (/围绕|聚焦|针对/.test(mention.lead)) strength -= 0.2;
  if (/全年|本年|年度|今年|共|累计|总|合计|新增/.test(mention.core)) strength += 0.3;
  return strength;
}

/** An office, a date or nothing at all discloses; 科技项目申报公开信息16条 is of one matter. */
function isOffice(head: string): boolean {
  const subject = withoutEnd(head, AROUND_VERB).replace(/20\d\d$|前$/, '');
  return subject === '' || OFFICE.test(subject) || namedChannels(subject).length > 0;
}

function isOfYear(text: string, year: number | null): boolean {
  if (/本年|今年/.test(text)) return true;
  const [, ...after] = year === null ? [] : text.split(`${String(year)}年`);
  return after.some((rest) => !/^(?:底|末|1[012]月)/.test(rest));
}

/** 累计 since the scheme began: 截至…累计, 历年, 自2019年以来, 开通以来. */
export function isCumulative({ sentence, token, lead }: Mention, year: number | null): boolean {
  const before = sentence.text.slice(Math.max(0, token.start - 160), token.start);
  // …以来累计136件,2023年9件: the second is of the year it names.
  if (isOfYear(lead, year) && !/累计|以来|截[至止]|历年|年[至到-]/.test(lead)) return false;
  if (/历年|历史|开通以来|建站以来|上线以来|实施以来|施行以来|成立以来/.test(before)) return true;
  // 2022年至2023年: two years told in one.
  const spanned = /(20\d\d)年?度?[至到-](20\d\d)年/.exec(lead);
  if (spanned && spanned[1] !== spanned[2]) return true;
  const since = /自?(20\d\d)年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:以来|起)/.exec(before);
  if (since && year !== null && Number(since[1]) !== year) return true;
  // 截至12月31日 closes the year reported on; 截至年底 and 截至目前 look back to the beginning.
  return (
    /截[至止]/.test(lead) && /累计/.test(lead) && !/今年|本年|全年|年度|新增|年1月1日|12月31日/.test(before)
  );
}

/** 主动公开36件、依申请公开40件、不予公开3件: documents sorted by how they may be disclosed. */
export function sortsDocuments({ sentence, token }: Mention): boolean {
  const near = sentence.text.slice(Math.max(0, token.start - 40), token.start + 60);
  return /主动公开\d[^,;。、]{0,8}[,、]依申请公开\d[^,;。、]{0,8}[,、]不予?公开\d/.test(near);
}
