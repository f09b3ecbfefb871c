import type { SourceDocument } from '../document/document.ts';
import type { Refusal } from '../finding/finding.ts';
import type { Identity } from './identify.ts';
import type { Grid, Section } from './report.ts';

const STATUTORY: ReadonlySet<string> = new Set(['disclosure', 'requests', 'review']);
const MODEL = /范文|模板|样本|样例|填报说明|参考格式|XX|××|某某|格式/;
const PART_OF_YEAR = /季度|上半年|下半年|半年|月份|自查|总结|计划|方案|要点|通知|指南/;
const MOST_LOOKED_AT = 4000;
const LINES_FROM_TOP = 6;
const LONGEST_TITLE = 60;

/** Why a document is no annual report; null for one that is. A year and two headings, or a statutory table, make one. */
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
  if (PART_OF_YEAR.test(title?.whole ?? firstLine(document))) return { code: 'not-annual-report', facts };
  return year !== null && parts.size >= 2 ? null : { code: 'not-annual-report', facts };
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
