import type { Paragraph, SourceDocument, Table } from '../document/document.ts';
import { fold, type Folded } from './fold.ts';
import type { Heading } from './heading.ts';
import { isPartHeading, partOfTitle } from './headings.ts';
import { inlineHeadings } from './inline-headings.ts';
import type { PartId, Section } from './report.ts';

const LONGEST_HEADING = 60;
const SHORTEST_LINE = 8;
const ORDINAL =
  /^(?:第?([一二三四五六七八九十]{1,2}|\d{1,2}|[ⅠⅡⅢⅣⅤⅥⅦ])(?:部分)?(?:[、.,:：．，]|[)）](?![、])){1,2}|([一二三四五六七八九十])(?=\p{Script=Han}))/u;

/**
 * Cuts the document into its parts by the words of the headings, never by their ordinals. Lines inside tables
 * are no headings; neither is a sentence that lists them.
 */
export function findSections(
  document: SourceDocument,
  inTable: (paragraph: Paragraph) => boolean,
): Section[] {
  const paragraphs = document.blocks.flatMap((block) => {
    if (block.kind === 'table') return headingRows(block);
    return inTable(block) ? [] : [block];
  });
  const headings: Heading[] = [];
  const candidates: Heading[] = [];
  for (const paragraph of paragraphs) {
    const heading = headingOf(paragraph);
    if (heading?.part === 'unknown') candidates.push(heading);
    else if (heading) headings.push(heading);
    else if (paragraph.text.length > SHORTEST_LINE) headings.push(...inlineHeadings(paragraph));
  }
  const known = oneOfEach(headings);
  const all = [...known, ...localParts(candidates, known)].sort((a, b) => a.span[0] - b.span[0]);
  const end = document.blocks.reduce((last, { span }) => Math.max(last, span[1]), 0);
  return all.map(({ part, ordinal, title, span }, index) => ({
    part,
    ordinal,
    title,
    heading: span,
    body: [span[1], all[index + 1]?.span[0] ?? Math.max(end, span[1])],
  }));
}

/** Rows of a table that hold nothing but the heading of a part: one table was drawn around the whole report. */
function headingRows({ rows }: Table): Paragraph[] {
  return rows.flatMap((row) => {
    const filled = row.filter(({ text }) => text.trim() !== '');
    const [only] = filled;
    if (!only || filled.length > 1 || !isPartHeading(only.text)) return [];
    return [{ kind: 'paragraph', role: 'body', text: only.text, span: only.span }];
  });
}

function headingOf(paragraph: Paragraph): Heading | null {
  if (paragraph.text.length > LONGEST_HEADING * 3) return null;
  const folded = fold(paragraph.text, paragraph.span[0]);
  // （一）主动公开情况 is a topic of part one.
  if (folded.text.length > LONGEST_HEADING || folded.text.startsWith('(')) return null;
  const { ordinal, rest } = splitOrdinal(folded);
  const title = folded.text.slice(rest).replace(/[:：。.]$/, '');
  const part = partOfTitle(title);
  if (part) return { part, ordinal, title, span: folded.span(0, folded.text.length) };
  const local =
    /^[一二三四五六七八九十]$/.test(ordinal) &&
    title.length >= 2 &&
    title.length <= 25 &&
    !/[。；;]/.test(title);
  return local ? { part: 'unknown', ordinal, title, span: folded.span(0, folded.text.length) } : null;
}

function splitOrdinal(folded: Folded): { ordinal: string; rest: number } {
  const found = ORDINAL.exec(folded.text);
  return { ordinal: found?.[1] ?? found?.[2] ?? '', rest: found?.[0].length ?? 0 };
}

/**
 * A part opens once. Where a heading's words come again (1.主动公开情况 among the topics of part one), the last one
 * that still stands before the next part counts.
 */
function oneOfEach(headings: readonly Heading[]): Heading[] {
  const chosen: Heading[] = [];
  let next = Number.POSITIVE_INFINITY;
  for (const part of [...ORDER].reverse()) {
    const same = headings.filter((heading) => heading.part === part);
    const before = same.filter(({ span }) => span[0] < next);
    const numbered = before.filter(({ ordinal }) => ordinal !== '');
    const heading = numbered.pop() ?? before.pop() ?? same.pop();
    if (!heading) continue;
    chosen.push(heading);
    if (part !== 'organisation') next = Math.min(next, heading.span[0]);
  }
  return chosen;
}

const ORDER: readonly PartId[] = [
  'overview',
  'disclosure',
  'requests',
  'disputes',
  'organisation',
  'problems',
  'other-matters',
];

/** Parts of a local layout: an ordinal that follows on the part before, local or not, and comes before the next. */
function localParts(candidates: readonly Heading[], known: readonly Heading[]): Heading[] {
  const sorted = [...known].sort((a, b) => a.span[0] - b.span[0]);
  const parts: Heading[] = [];
  let next = 0;
  let before: Heading | undefined;
  for (const candidate of candidates) {
    let after = sorted[next];
    while (after && after.span[0] < candidate.span[0]) {
      before = after;
      next += 1;
      after = sorted[next];
    }
    const own = ordinalNumber(candidate.ordinal);
    if (!before || ordinalNumber(before.ordinal) + 1 !== own) continue;
    if (after && ordinalNumber(after.ordinal) <= own) continue;
    parts.push(candidate);
    before = candidate;
  }
  return parts;
}

const NUMERALS = '一二三四五六七八九十';

/** The number of an ordinal as written, 0 for none. */
function ordinalNumber(ordinal: string): number {
  if (ordinal === '') return 0;
  const numeral = NUMERALS.indexOf(ordinal);
  return numeral >= 0 ? numeral + 1 : Number(ordinal) || 0;
}
