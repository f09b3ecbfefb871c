import type { SourceDocument } from '../document/document.ts';
import type { Refusal } from '../finding/finding.ts';
import { fold } from './fold.ts';
import type { Identity } from './identify/identify.ts';
import type { Grid, Section } from './report.ts';
import { namesPlace } from './identify/organ-name.ts';
import type { Title } from './identify/title.ts';
import { isSelfDeclared, isTitledAndCounts } from './self-declared.ts';

const STATUTORY: ReadonlySet<string> = new Set(['disclosure', 'requests', 'review']);
// Other annual reports have 总体情况 and 存在的主要问题 too; these parts are of this one alone.
const OWN_PARTS: ReadonlySet<string> = new Set(['disclosure', 'requests', 'disputes']);
const SUBJECT = /信息公开/;
const MODEL = /范文|模板|样本|样例|填报说明|参考格式|XX|××|某某|格式/;
const PART_OF_YEAR =
  /季度|上半年|下半年|半年|月份|自查|总结|计划|方案|要点|通知|指南|解读|(?:公告|制度|办法|规定|细则|解释|会)$/;
// A line that is the title of something else ends in what it is.
const OTHER_KIND =
  /(?:总结|通知|方案|计划|要点|指南|解读|制度|办法|规定|细则|报告|年报|半年报|季报|报表|决算|公报)(?:\([^()]{0,12}\))?$/;
const OF_NOTICE = /(?:通知|要求|事项)如下[:：]?$|(?:特此|现予)通知/;
const OTHER_RULES =
  /《(?:高等学校信息公开办法|公共企事业单位信息公开规定制定办法|教育部关于[^》]{0,30}信息公开[^》]{0,30})》|20\d\d[-—–~至]{1,2}(?:20)?\d\d学年/;
// A notice that asks for reports shows their tables filled by way of example.
const ASKS_FOR_REPORTS =
  /(?:做好|编制|编写|编报|报送|填报|上报|统计|要求)[^。]{0,40}的?(?:补充)?(?:通知|函|提示|说明)$/;
// …年度报告的通知 carries the report itself.
const CARRIES = /(?:报告|年报)》?的(?:通知|公告|通告|公示|函)(?:\([^()]{0,12}\))?$/;
const ASKS_FOR = /做好|编制|编写|编报|填报|上报|事项|要求|格式|报送.*通知$/;
const OF_PERIOD = /季度|上半年|下半年|半年/;
// The report says of itself: 现将2020年政府信息公开工作情况报告如下, 本年度报告根据《条例》编制.
const TELLS_ITSELF =
  /(?:现将|现就|现把|现)[^。；;]{0,60}信息公开[^。；;总]{0,24}(?:报告|汇报|公布|公开|公告)如下|(?:本|此|该|编制|公布|发布|形成)(?:份|年|年度)?(?:政府信息公开)?(?:工作)?(?:年度)?(?:报告|年报)[^。；;]{0,120}(?:编制|包[含括]|组成|构成|统计期限|数据)|(?:公布|发布|公开|编制|制作)[^。；;]{0,40}信息公开(?:工作)?(?:年度)?(?:工作)?(?:报告|年报)/;
// By what law it was made: 依据《…信息公开条例》第五十条之规定,制作本报告; 本年报是根据《条例》…编制而成.
const DECLARES =
  /(?:根据|依据|按照)[^。]{0,200}信息公开[^。]{0,200}(?:(?:编制|制作|撰写|形成|发布|公布|公开)了?(?:本|此|该)(?:年度|年)?(?:工作)?(?:报告|年报)|(?:向社会公[布开]|特编制|特公布|特发布)[^。]{0,60}(?:报告|年报|情况))|(?:本|此)(?:年度)?(?:报告|年报)[^。]{0,300}编制[^。]{0,200}/;
// What it is or which year its figures are of: 现公布青禾区2023年政府信息公开工作年度报告; 本报告所列数据的统计期限自2023年1月1日起….
const ANNOUNCED =
  /(?:现|现向社会|特此|梳理)(?:公布|公开|发布|编制)[^。；;《》]{0,60}信息公开(?:工作)?(?:年度)?(?:工作)?(?:报告|年报)|报告[^。]{0,200}(?:统计期限|统计时间|统计区间|起止时间|时间段)[^。]{0,12}20\d\d年1月1日[^。]{0,16}12月31日/;
const ITS_TITLE = /信息公开.{0,16}(?:报告|年报)$/;
const ITEM =
  /(?:^|[\s。；;:：])(?:[一二三四五六七八九十]{1,2}、|[(（][一二三四五六七八九十]{1,2}[)）]|\d{1,2}[、.．])\s{0,3}([^。；;\n]{2,30})/g;
// What the law asks every report to tell.
const TOPICS: readonly RegExp[] = [
  /主动公开/,
  /依申请|公开申请|申请公开/,
  /复议|诉讼/,
  /收费|减免|问题|不足|改进|下一步|打算/,
];
const LEAST_TOPICS = 3;
const MOST_ITEMS = 400;
const LONGEST_OPENING = 1500;
const MOST_LOOKED_AT = 4000;
const LINES_FROM_TOP = 6;
const LONGEST_TITLE = 60;

/**
 * Why a document is no annual report; null for one that is. A year and two headings that are of this report, a year, one
 * heading and the report's own title or legal basis, its title with the year over a text that counts, a year and a text
 * that says it is one, or a statutory table, make one.
 */
export function isAnnualReport(
  document: SourceDocument,
  { title, year, years, authorityName }: Identity,
  sections: readonly Section[],
  grids: readonly Grid[],
): Refusal | null {
  if (!/\p{Script=Han}{4}/u.test(document.text.slice(0, MOST_LOOKED_AT)))
    return { code: 'not-chinese', facts: {} };
  const parts = new Set(sections.map(({ part }) => part).filter((part) => part !== 'unknown'));
  const statutory = grids.filter(
    ({ template, rows }) => STATUTORY.has(template) && rows.some(({ row }) => row !== null),
  );
  // A sentence that counts outcomes looks like a few rows of a table, among others of no form.
  const sure = title !== null || parts.size > 0;
  const figures = statutory.some(
    ({ rows }) =>
      rows.some(({ row, numbers }) => numbers > 0 && (sure || row !== null)) &&
      (sure ||
        rows.filter(({ row }) => row !== null).length * 2 >=
          rows.filter(({ row, numbers }) => row !== null || numbers > 0).length),
  );
  const start = sections[0]?.heading[0] ?? Math.min(document.text.length, LONGEST_OPENING);
  const opening = fold(document.text.slice(0, Math.min(start, MOST_LOOKED_AT))).text;
  if (title && MODEL.test(ownWords(title, authorityName)))
    return { code: 'model-text', facts: { title: title.whole } };
  if (!figures && OTHER_RULES.test(opening)) return { code: 'other-rules', facts: {} };
  const words = title ? ownWords(title, authorityName) : otherTitle(document);
  const facts = { headings: parts.size, year: year ?? '' };
  if (ASKS_FOR_REPORTS.test(words) || (title && OF_PERIOD.test(words)))
    return { code: 'not-annual-report', facts };
  // An empty form that nobody has begun to fill is none.
  if (figures || (statutory.length > 0 && year !== null && authorityName !== null)) return null;
  if (PART_OF_YEAR.test(words) || OF_NOTICE.test(opening)) return { code: 'not-annual-report', facts };
  const about = title !== null || [...parts].some((part) => OWN_PARTS.has(part)) || SUBJECT.test(opening);
  // Years that contradict each other make no year, but a report.
  const dated = year !== null || years.length > 0;
  const named = title !== null && ITS_TITLE.test(title.whole);
  const first = fold(document.text.slice(0, LONGEST_OPENING)).text;
  const declared = [opening, first].some((words) => DECLARES.test(words) || ANNOUNCED.test(words));
  const told =
    (parts.size >= 2 && about) ||
    (named && (declared || isTitledAndCounts(title.whole, document.text))) ||
    (parts.size === 1 && (named || declared));
  return dated && (told || tellsItself(document, title, opening) || isSelfDeclared(document.text))
    ? null
    : { code: 'not-annual-report', facts };
}

/** Whether a text without the usual headings says that it is such a report and has items on what the law asks of one. */
function tellsItself({ text }: SourceDocument, title: Title | null, opening: string): boolean {
  if (!(title && /(?:报告|年报)$/.test(title.whole)) && !TELLS_ITSELF.test(opening)) return false;
  const whole = fold(text).text;
  const topics = TOPICS.filter((topic) => topic.test(whole));
  const items = [...text.matchAll(ITEM)].slice(0, MOST_ITEMS).map(([, item = '']) => fold(item).text);
  return topics.length >= LEAST_TOPICS && items.some((item) => topics.some((topic) => topic.test(item)));
}

/**
 * The title without the organ's name (…计划生育服务中心), without what it says to be added (含自查情况), and without the
 * notice that carries the report itself.
 */
function ownWords({ whole }: Title, name: string | null): string {
  const bare = whole.replace(/\((?:含|附)[^()]{0,40}\)/g, '').replace(name ?? '', '');
  const carried = CARRIES.test(bare) && !ASKS_FOR.test(bare);
  return carried ? bare.slice(0, bare.lastIndexOf('的')) : bare;
}

/** The first line that is the title of something else. */
function otherTitle({ blocks }: SourceDocument): string {
  for (const block of blocks.slice(0, LINES_FROM_TOP)) {
    if (block.kind !== 'paragraph' || block.text.length > LONGEST_TITLE) continue;
    const line = fold(block.text).text.replace(/《[^《》]{0,60}》/g, '');
    // 政策解读, 信息公开指南 are columns of the site.
    const title =
      (/20\d\d|关于/.test(line) || namesPlace(line)) &&
      OTHER_KIND.test(line) &&
      !/[。，,；;]/.test(line) &&
      !/信息公开.{0,12}(?:年度报告|年报)$/.test(line);
    if (title) return line;
  }
  return '';
}
