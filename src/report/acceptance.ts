import type { SourceDocument } from '../document/document.ts';
import type { Refusal } from '../finding/finding.ts';
import { fold } from './fold.ts';
import type { Identity } from './identify/identify.ts';
import type { Grid, Section } from './report.ts';
import type { Title } from './identify/title.ts';

const STATUTORY: ReadonlySet<string> = new Set(['disclosure', 'requests', 'review']);
// Other annual reports have 总体情况 and 存在的主要问题 too; these parts are of this one alone.
const OWN_PARTS: ReadonlySet<string> = new Set(['disclosure', 'requests', 'disputes']);
const SUBJECT = /信息公开/;
const MODEL = /范文|模板|样本|样例|填报说明|参考格式|XX|××|某某|格式/;
const PART_OF_YEAR = /季度|上半年|下半年|半年|月份|自查|总结|计划|方案|要点|通知|指南|解读|公告$/;
// A line that is the title of something else ends in what it is.
const OTHER_KIND =
  /(?:总结|通知|方案|计划|要点|指南|解读|报告|年报|半年报|季报|报表|决算|公报)(?:\([^()]{0,12}\))?$/;
const OF_NOTICE = /(?:通知|要求|事项)如下[:：]?$|(?:特此|现予)通知/;
const OTHER_RULES =
  /《(?:高等学校信息公开办法|公共企事业单位信息公开规定制定办法|教育部关于[^》]{0,30}信息公开[^》]{0,30})》|20\d\d[-—–~至]{1,2}(?:20)?\d\d学年/;
const MOST_LOOKED_AT = 4000;
const LINES_FROM_TOP = 6;
const LONGEST_TITLE = 60;

/**
 * Why a document is no annual report; null for one that is. A year and two headings that are of this
 * report, or a statutory table, make one.
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
  const figures = statutory.some(({ rows }) => rows.some(({ numbers }) => numbers > 0));
  const opening = fold(document.text.slice(0, Math.min(sections[0]?.heading[0] ?? 0, MOST_LOOKED_AT))).text;
  if (title && MODEL.test(ownWords(title, authorityName)))
    return { code: 'model-text', facts: { title: title.whole } };
  if (!figures && OTHER_RULES.test(opening)) return { code: 'other-rules', facts: {} };
  // An empty form that nobody has begun to fill is none.
  if (figures || (statutory.length > 0 && year !== null && authorityName !== null)) return null;
  const facts = { headings: parts.size, year: year ?? '' };
  const words = title ? ownWords(title, authorityName) : otherTitle(document);
  if (PART_OF_YEAR.test(words) || OF_NOTICE.test(opening)) return { code: 'not-annual-report', facts };
  const about = title !== null || [...parts].some((part) => OWN_PARTS.has(part)) || SUBJECT.test(opening);
  // Years that contradict each other make no year, but a report.
  const dated = year !== null || years.length > 0;
  return dated && parts.size >= 2 && about ? null : { code: 'not-annual-report', facts };
}

/**
 * The title without the organ's name (…计划生育服务中心), without what it says to be added (含自查情况), and without the
 * notice that carries the report itself.
 */
function ownWords({ whole }: Title, name: string | null): string {
  const bare = whole.replace(/\((?:含|附)[^()]{0,40}\)/g, '').replace(name ?? '', '');
  const carried =
    /关于(?:印发|公布|发布|公开|公示|报送)[^。]{0,40}(?:报告|年报)》?的(?:通知|公告|通告|公示|函)$/.exec(
      bare,
    );
  return carried ? bare.slice(0, bare.lastIndexOf('的')) : bare;
}

/** The first line that is the title of something else. */
function otherTitle({ blocks }: SourceDocument): string {
  for (const block of blocks.slice(0, LINES_FROM_TOP)) {
    if (block.kind !== 'paragraph' || block.text.length > LONGEST_TITLE) continue;
    const line = fold(block.text).text.replace(/《[^《》]{0,60}》/g, '');
    const title =
      OTHER_KIND.test(line) && !/[。，,；;]/.test(line) && !/信息公开.{0,12}(?:年度报告|年报)$/.test(line);
    if (title) return line;
  }
  return '';
}
