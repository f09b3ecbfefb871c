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
const PART_OF_YEAR = /季度|上半年|下半年|半年|月份|自查|总结|计划|方案|要点|通知|指南/;
const MOST_LOOKED_AT = 4000;
const LINES_FROM_TOP = 6;
const LONGEST_TITLE = 60;

/**
 * Why a document is no annual report; null for one that is. A year and two headings that are of this
 * report, or a statutory table, make one.
 */
export function isAnnualReport(
  document: SourceDocument,
  { title, year }: Identity,
  sections: readonly Section[],
  grids: readonly Grid[],
): Refusal | null {
  if (!/\p{Script=Han}{4}/u.test(document.text.slice(0, MOST_LOOKED_AT)))
    return { code: 'not-chinese', facts: {} };
  const parts = new Set(sections.map(({ part }) => part).filter((part) => part !== 'unknown'));
  const filled = grids.some(
    ({ template, rows }) => STATUTORY.has(template) && rows.some(({ row }) => row !== null),
  );
  if (title && MODEL.test(title.whole)) return { code: 'model-text', facts: { title: title.whole } };
  if (filled) return null;
  const facts = { headings: parts.size, year: year ?? '' };
  if (PART_OF_YEAR.test(title ? ownWords(title) : firstLine(document)))
    return { code: 'not-annual-report', facts };
  const opening = document.text.slice(0, Math.min(sections[0]?.heading[0] ?? 0, MOST_LOOKED_AT));
  const about =
    title !== null || [...parts].some((part) => OWN_PARTS.has(part)) || SUBJECT.test(fold(opening).text);
  return year !== null && parts.size >= 2 && about ? null : { code: 'not-annual-report', facts };
}

/** The title without what it says to be added (含自查情况), and without the notice that carries the report itself. */
function ownWords({ whole }: Title): string {
  const bare = whole.replace(/\((?:含|附)[^()]{0,40}\)/g, '');
  return /关于(?:印发|公布|发布|公开|报送)[^。]{0,40}(?:报告|年报)的通知$/.test(bare)
    ? bare.replace(/的通知$/, '')
    : bare;
}

/** The first line of the document that may be a title. */
function firstLine({ blocks }: SourceDocument): string {
  for (const block of blocks.slice(0, LINES_FROM_TOP)) {
    if (block.kind !== 'paragraph' || block.text.length > LONGEST_TITLE) continue;
    if (/报告|总结|自查|通知|方案|计划|要点|指南/.test(block.text) && !/年度报告|年报/.test(block.text))
      return block.text;
  }
  return '';
}
