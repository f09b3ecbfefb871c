import { CHANNEL_OBJECTS, GENERAL_OBJECTS, QUALIFIERS, SOFT_QUALIFIERS } from '../../../catalogue/phrases.ts';
import { namedChannels } from './channels.ts';
import { longestFirst, withoutEnd, withoutStart } from '../wording.ts';

/** What was made public: general (政府信息), listed (甲、乙等信息), media (推文), a category of its own, or not told. */
export type ObjectKind = 'general' | 'listed' | 'media' | 'category' | 'none';

/** 青禾镇政府信息: information of the office itself, by its name. */
const OF_A_PLACE = /^[\u4e00-\u9fff]{1,8}[镇乡县区市局办委道](?:政府|政务)信息$/;
const AROUND_OBJECT = longestFirst([...QUALIFIERS, ...SOFT_QUALIFIERS]);
/** A piece of this office's own information: 街道信息, 本局信息. */
const OF_ITSELF = /^[本我全]?(?:街道|[镇乡局委办厅区县市])(?:内|级)?信息$/;
/** 今年政务公开信息共发布86条: what is told stands before the verb. */
const TURNED_SUBJECT =
  /(?:^|[年度,局办委镇乡])(?:各类)?(?:政府|政务|公开|政务公开)?信息(?:共|共计|累计|已|全年){0,2}$/;
const FIELD = /^(?:各类|各项|本级)?([\u4e00-\u9fff]{2,6}?)(?:领域|方面|类)?(?:政府|政务)?信息$/;
const SAID_OF_YEAR = longestFirst(['全年', '共', '共计', '累计', '已', '均', '总计']);
const OFFICES = [
  '局',
  '委',
  '厅',
  '部',
  '站',
  '中心',
  '办公室',
  '管理局',
  '执法局',
  '网',
  '信息网',
  '政务网',
];
// 涉及甲、乙等方面信息, 包括甲、乙等信息: a list of fields stands for information at large.
const LISTED =
  /(?:、[^、]{1,40}等(?:[^,、等]{1,12}的)?|等(?:各?方面|各?领域|各类))(?:各?方面|各?领域|各类|内容|(?:重点|相关)领域|相关方面)?的?(?:政府|政务)?信息$|、[^、]{1,40}等(?:各项|相关)?(?:重点)?(?:工作|业务)信息$|、[^、]{1,20}等$|^包括[^、,]{1,20}等(?:政府|政务)?信息$/;

/** What the words after a verb of making public (`told`), or before it (`head`), are. `before`: where the office is named. */
export function objectOf(told: string, head: string, before: string): ObjectKind {
  if (isOfOwnField(told, before)) return told.includes('、') ? 'listed' : 'general';
  if (told !== '') return classify(told);
  return TURNED_SUBJECT.test(head) ? 'general' : classify(subjectOf(head));
}

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

function classify(words: string): ObjectKind {
  if (words === '') return 'none';
  let object = words;
  for (const { label } of namedChannels(words)) object = object.replace(label, '');
  if (object === '' || object === '信息') return 'general';
  object = withoutStart(object.replace(/^涉及[^,]{1,40}等(?:方面|领域)?的?/, ''), AROUND_OBJECT);
  if (object === '' || GENERAL_OBJECTS.includes(object)) return 'general';
  if (OF_A_PLACE.test(object) || OF_ITSELF.test(object)) return 'general';
  if (CHANNEL_OBJECTS.includes(object)) return 'media';
  if (LISTED.test(object)) return 'listed';
  // 政府信息、动态: information as such, and what else was published.
  const [first = '', ...others] = object.split(/[、和及]/);
  if (
    GENERAL_OBJECTS.includes(first) &&
    first !== '信息' &&
    others.every((other) => CHANNEL_OBJECTS.includes(other))
  )
    return 'general';
  if (/稿件$|^[\u4e00-\u9fff]{2,6}各类(?:政务|工作)?信息$/.test(object)) return 'media';
  if (/(?:推文|图文|文章|视频|动态|动态信息|宣传信息|新闻|新闻信息)$/.test(object) && object.length <= 12)
    return 'media';
  return 'category';
}
