import type { FoundName } from './organ-name.ts';
import { headOf } from './organ-name.ts';

/**
 * What a name in running text is there as: the one whose report this is (slot) · the one that made it (maker) · the one
 * to ask (contact) · the owner of a site or an account (website) · the subject of a sentence (subject).
 */
export type Role = 'slot' | 'maker' | 'contact' | 'website' | 'subject';

// (以下简称"市公安局") behind a name says no more than the name.
const ABBREVIATED =
  /^\((?:(?:以下|下文|下)?(?:统一?)?简?称[^()]{1,20}|[^()]{3,20}(?:管委会|管理委员会|局|办公室))\)/;
// 开发区管委会 without the place it is of is the one next door to every office; 全国海关 are all of them.
const OF_NO_PLACE =
  /^(?:开发|高新|经开|新|园|景|保税|度假|管理)区(?:党工委)?(?:管委会|管理委员会)(?:办公室)?$|^全国(?!社会保障|老龄|人民|政协|供销)/;
const SITE =
  /^(?:的)?(?:人民)?(?:政府)?(?:官方|门户|政务|部门|官网|中文|互联网)*(?:网站|门户网|官网|网页|主页|微信|微博|公众号|公众平台|抖音|头条号|政务新媒体|信息网|政务网|网(?=[站公发上开、,，和等及（(“"]))/;
const YEAR = '(?:20\\d\\d|2O\\d\\d|[二2][〇○O零0]..)年?度?';
const REPORTED = new RegExp(
  `^(?:的|关于)?(?:${YEAR})?(?:的)?(?:年度|本年度)?(?:(?:政府|政务)?信息公开|政务公开)([^。；;，,]{0,30})`,
);
const NOTHING_BUT_YEAR = new RegExp(`^(?:关于)?(?:${YEAR})?$`);
const OF_REPORT = /报告|年报|情况/;
const NOT_REPORT = /条例|规定|办法|指南|目录|制度|网站|平台|专栏|栏目|意见|要点|条\d|\d条|通知/;
const LEADS_SLOT = new RegExp(
  `(?:公布|发布|公开|编制|编写|编印|形成|撰写|将|就|关于|是|为|如下|现予以|报告|通告|发|示|[《:(])(?:了|的)?(?:${YEAR})?$`,
);
const MAKES = /^[^。；;]{0,24}(?:编制|编写|制作|撰写|汇总|形成|发布|公布|负责解释)/;
// 本年度报告由X根据《…》… and only far behind: 编制.
const REPORT_BY = /(?:报告|年报)由$/;
const BY_RULE = /^(?:根据|依据|按照|依照|遵照)/;
const SURVEYS =
  /^(?:行政区域|区域|辖区|本级|全|各|及|所属|(?:的)?(?:政府|政务)(?:信息)?公开|政府系统|系统|20\d\d|年度|工作实际|实际|的实际)/;
const LEADS_SURVEY = new RegExp(`(?:综合|汇总|结合)(?:了)?(?:${YEAR})?$`);
// 结合X局工作实际, 为做好X局政府信息公开工作: whose work it is, reports on it.
const LEADS_OWN = new RegExp(
  `(?:^为?(?:了)?(?:进一步|认真|切实|扎实)*(?:做好|推进|加强|规范)|结合(?:了)?)(?:${YEAR})?$`,
);
// 按照2024年X局政府信息公开工作实际编制
const LEADS_BASIS = new RegExp(`(?:按照|根据|依据|和)(?:${YEAR})$`);
const OWN_BASIS =
  /^(?:政府|政务)?(?:信息公开|公开)?工作(?:实际|的实际|实际情况|开展情况)(?:,)?(?:编制|编写|形成|撰写)/;
const OWN_WORK =
  /^(?:的)?(?:20\d\d年度?)?(?:的)?(?:政府|政务)?(?:(?:信息)?公开)?(?:的)?(?:工作)?(?:的)?(?:实际|开展|进展|情况)|^(?:的)?(?:20\d\d年度?)?(?:(?:政府|政务)?信息|政务)公开工作/;
const ASKS =
  /(?:(?:请(?:径|直接|及时)?|直接|径|或)与|请联系|联系|请向|可与|可向|致电|咨询|(?:联系|受理|咨询)(?:单位|部门|机构|地址|方式|电话|人)|(?<![布开任制送报])单位:?)[:：]?$/;
const ASKED =
  /^[^。；;，,]{0,16}?(?:联系|反映|咨询|沟通|索取|查询|提出)|^[\p{Script=Han}]{0,12}[(，,；;。:\d]|^[\p{Script=Han}]{0,12}$/u;

// 我局成立青禾区水务局政府信息公开领导小组: whose group it is, reports; that of a government is as often the one above.
const FOUNDS_GROUP =
  /(?:^|[，,。；;])(?:为了?[^，,。；;]{0,30}[，,])?(?:(?:20\d\d年)?(?:我|本)[\p{Script=Han}]{1,4}?)?(?:已经?|专门|及时|先后|还|重新)?(?:成立|组建|设立|建立|调整)了?$/u;
const GROUP = /^(?:政府|政务)?(?:信息)?公开(?:工作)?(?:领导小组|委员会|工作专班)/;
const ABOVE_TOWNSHIPS = /[省市区县旗州盟](?:人民)?政府$/;

// What stands behind a name that is not the subject: the owner of something, the issuer of a rule, one of several.
const ANOTHER =
  /^(?:(?:印发|制发|发布|出台)(?:了)?(?:的|关于|《|〔|\[|第)|关于|发布的|下发|转发|制定的|出台的|网|的(?!正确领导|领导下)|和(?!谐)|、|与|及|以及|等|或|办公厅|主管|主办|文件|批准|授予|评为|通报|《|”|"|》|\d(?!0\d\d年)|:)/;
const ABOVE = /^[省市区县旗州](?:人民)?政府/;
// 县电视台采用我单位稿件20条: the other speaks of us.
const SPEAKS_OF_US =
  /^[^，。；;,:：]{0,30}(?:我(?:局|委|办|厅|院|所|站|处|中心|单位|机关|镇|乡|街道)|本(?:单位|机关))/;
// A sentence goes on; the line of a directory (张三 水务局(法制科)) does not.
const SAYS = /^[，,]?[\p{Script=Han}\d“"《]/u;
const PUT_FIRST =
  /^(?:(?:20\d\d|二[〇○O零][〇○O零一二三四五六七八九]{2})年(?:度|以来|来|\d{1,2}月)?(?:以来|来|间|里)?|今年(?:以来)?|本年度?|年度内?|近年来|一年来|过去的?一年(?:里|来)?|(?:在)?过去一年|全年|截[至止].*|在.*|按照?.*|按.*|根据.*|依据.*|依照.*|遵照.*|围绕.*|以.*|为.*|自.*|随着.*|遵循.*|坚持以.*|作为.*|.*(?:要求|精神|指引|部署|指导下|领导下|引领下|支持下|以来))$/;
const PUT_AT_START =
  /^(?:(?:20\d\d|二[〇○O零][〇○O零一二三四五六七八九]{2})年?度?(?:以来|来)?|今年以来|本年度?|一年来|全年|近年来)/;
const TOPIC =
  /^(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．])?(?:(?:总体|基本|工作)(?:情况|概况|概述)|概述)?(?:[^，,。；;:：]{0,16}[:：])?(?:首先|第?一是)?/;
// 水务局、农业局2022年…: of several none is known to be the one.
const OTHERS_BEFORE = /(?:[局委办厅处站所队院]|中心|政府|办公室|街道)[、和与及]$/;
const LONGEST_PREFIX = 200;
// Places that speak for themselves: every office of 青禾区 says 青禾区.
const SMALL_AREA = /(?:镇|乡|街道|苏木|农场|开发区|高新区|经开区|保税区|度假区)$/;

/**
 * What a name found in folded text is there as; null where it is only spoken of. The beginning of a longer name is no
 * subject.
 */
export function roleOf(text: string, found: FoundName, longer: boolean): Role | null {
  const { name, start, end } = found;
  const behind = text.slice(end, end + 60).replace(ABBREVIATED, '');
  const before = text.slice(Math.max(0, start - LONGEST_PREFIX), start);
  if (/^(?:国务院|中共中央|全国人[大民]|中央)/.test(name)) return null;
  if (OTHERS_BEFORE.test(before)) return null;
  const cited = citedTitle(text, before, end);
  if (cited !== null) return isOwnReport(cited, before, behind) ? 'slot' : null;
  if (isSlot(before, behind) || (LEADS_OWN.test(before) && OWN_WORK.test(behind))) return 'slot';
  if (LEADS_BASIS.test(before) && OWN_BASIS.test(behind)) return 'slot';
  if (OF_NO_PLACE.test(name)) return null;
  if (FOUNDS_GROUP.test(before) && GROUP.test(behind) && foundsOwnGroup(found)) return 'subject';
  if (found.area)
    return surveys(before, behind)
      ? 'maker'
      : !longer && isSubject(text, before, behind, found)
        ? 'subject'
        : null;
  if (SITE.test(behind)) return 'website';
  if (
    (before.endsWith('由') && MAKES.test(behind)) ||
    (REPORT_BY.test(before) && BY_RULE.test(behind)) ||
    surveys(before, behind)
  )
    return 'maker';
  if (ASKS.test(before) && ASKED.test(behind)) return 'contact';
  return !longer && isSubject(text, before, behind, found) ? 'subject' : null;
}

function foundsOwnGroup({ name, area }: FoundName): boolean {
  return area ? SMALL_AREA.test(name) : !ABOVE_TOWNSHIPS.test(name);
}

function surveys(before: string, behind: string): boolean {
  return LEADS_SURVEY.test(before) && SURVEYS.test(behind);
}

/** The words of a title in 《》 that the name stands in; null outside one. */
function citedTitle(text: string, before: string, end: number): string | null {
  const opens = before.lastIndexOf('《');
  if (opens < 0 || before.lastIndexOf('》') > opens) return null;
  const closes = text.indexOf('》', end);
  return `${before.slice(opens + 1)}${text.slice(end, closes < 0 || closes > end + 60 ? end + 60 : closes)}`;
}

/** Whether the title is that of the report itself, not of a rule or a notice, and the name stands first in it. */
function isOwnReport(cited: string, before: string, behind: string): boolean {
  const first = NOTHING_BUT_YEAR.test(before.slice(before.lastIndexOf('《') + 1));
  return (
    first &&
    /报告|年报/.test(cited) &&
    !/通知|格式|规定|办法|条例|制度|规范|细则|指引|方案|要点|做好|意见/.test(cited) &&
    REPORTED.test(behind)
  );
}

function isSlot(before: string, behind: string): boolean {
  const rest = REPORTED.exec(behind)?.[1];
  if (rest === undefined || NOT_REPORT.test(rest)) return false;
  return LEADS_SLOT.test(before)
    ? OF_REPORT.test(rest) || rest === ''
    : /^(?:工作)?(?:年度)?(?:报告|年报)/.test(rest);
}

/** Whether the name opens its sentence, behind nothing but when, by what and in whose charge. */
function isSubject(text: string, before: string, behind: string, { name, end, area }: FoundName): boolean {
  if (ANOTHER.test(behind) || SPEAKS_OF_US.test(behind) || !SAYS.test(behind) || headOf(name) === null)
    return false;
  if (area && !SMALL_AREA.test(name)) return false;
  if (area && /^(?:[\p{Script=Han}]{0,4}(?:系统|范围|境内|辖区|各)|人民|党|境)/u.test(behind)) return false;
  const sentence = before.slice(
    Math.max(...['。', ';', '；', '!', '?'].map((mark) => before.lastIndexOf(mark))) + 1,
  );
  const pieces = sentence.replace(TOPIC, '').split(/[，,]/);
  const last = pieces.pop() ?? '';
  if (last.replace(PUT_AT_START, '') !== '' && last !== '') return false;
  // The government above speaks to all of its offices.
  if (ABOVE.test(name)) return false;
  const purpose = /^为了?/.test(pieces[0] ?? '');
  if (!purpose && !pieces.every((piece) => piece === '' || PUT_FIRST.test(piece))) return false;
  return !listsOthers(text.slice(end, end + 120));
}

/** 粮食局公开6条，民政局公开8条: each has its figure, and neither reports. */
function listsOthers(behind: string): boolean {
  const [sentence = ''] = behind.split(/[。；;]/);
  const [own = '', ...others] = sentence.split(/[，,、]/);
  const told = /^[\p{Script=Han}]{2,12}[局委办厅镇乡][\p{Script=Han}]{0,8}\d/u;
  return /\d/.test(own) && others.some((clause) => told.test(clause) && !/^(?:其中|通过|在|向)/.test(clause));
}
