import type { Paragraph, SourceDocument } from '../../document/document.ts';
import type { Span } from '../../finding/finding.ts';
import { fold } from '../fold.ts';
import type { Folded } from '../fold.ts';
import type { NarrativeContext } from './context.ts';
import { withoutLostMarks } from './lost-marks.ts';
import { headingOf, topicOf, under } from './headings-above.ts';
import type { SubHeading, Topic } from './headings-above.ts';

/** Lines of prose that belong together, folded, with the way back into the document. */
export interface Passage extends Joined {
  /** What the headings above it say it is about. */
  readonly topic: Topic;
}

interface Joined {
  readonly text: string;
  readonly span: (start: number, end: number) => Span;
}

// A line that begins like this opens something new: an ordinal, 一是, 第一.
const OPENING =
  /^[(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)、.](?!\d)|^[一二三四五六七八九十]{1,2}是|^第[一二三四五六七八九十]{1,2}[,、部条章]|^其[一二三四五]/;
const SENTENCE_END = /[。!?;:.]["”』」)]?$/;
const INTRODUCES = /(?:其中|分别|如下|包括|具体为|情况|\d[条件篇])[^。]{0,8}:$/;
// A clause of prose before a figure on its own line; a label of the form (予以公开) is none.
const TELLING = /,|20\d\d年|全年|通过|[我本][局办委镇乡]|[我本](?:街道|单位|机关)/;
const UNIT_FIRST = /^(?:余|多)?(?:条次|条|件|篇|则|次|项)/;

/** Gathers the prose of a document: no tables, no titles, no metadata; broken lines joined. In reading order. */
export function gatherPassages(document: SourceDocument, context: NarrativeContext): Passage[] {
  const passages: Passage[] = [];
  let lines: Folded[] = [];
  let above: readonly SubHeading[] = [];
  const close = (): void => {
    if (lines.length > 0) {
      const passage = withoutLostMarks(joinLines(lines));
      const own = headingOf(passage.text);
      above = headed(above, own);
      passages.push({ ...passage, topic: topicOf(above, own) });
    }
    lines = [];
  };
  const cut = cutter(context.tables);
  for (const block of document.blocks) {
    if (block.kind === 'table') {
      close();
      continue;
    }
    if (block.role !== 'body' || isHeading(block, context)) {
      close();
      const text = fold(block.text.slice(0, 60)).text;
      above = isHeading(block, context)
        ? [{ level: 0, text, runsOn: false }]
        : headed(above, headingOf(text));
      continue;
    }
    const pieces = cut(block);
    if (pieces.length !== 1 || pieces[0]?.whole !== true) close();
    for (const piece of pieces) {
      const line = fold(piece.text, piece.start);
      if (line.text === '') continue;
      if (isTableLike(piece.text)) {
        close();
        continue;
      }
      const last = lines[lines.length - 1];
      if (last && !continues(last.text, line.text)) close();
      lines.push(line);
    }
  }
  close();
  return passages;
}

function headed(above: readonly SubHeading[], heading: SubHeading | null): readonly SubHeading[] {
  return heading ? under(above, heading) : above;
}

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly whole: boolean;
}

/** Cuts the spans of tables out of paragraphs given in reading order. */
function cutter(tables: readonly Span[]): (paragraph: Paragraph) => Piece[] {
  const sorted = [...tables].sort((a, b) => a[0] - b[0]);
  let first = 0;
  return (paragraph) => {
    const [start, end] = paragraph.span;
    while ((sorted[first]?.[1] ?? Infinity) <= start) first += 1;
    const pieces: Piece[] = [];
    let at = start;
    for (let index = first; index < sorted.length; index += 1) {
      const table = sorted[index];
      if (!table || table[0] >= end) break;
      if (table[0] > at)
        pieces.push({ text: paragraph.text.slice(at - start, table[0] - start), start: at, whole: false });
      at = Math.max(at, table[1]);
    }
    if (at < end) pieces.push({ text: paragraph.text.slice(at - start), start: at, whole: at === start });
    return pieces;
  };
}

function isHeading(paragraph: Paragraph, context: NarrativeContext): boolean {
  const [start, end] = paragraph.span;
  return context.sections.some(({ heading }) => heading[0] <= start && end <= heading[1]);
}

/** Pipes and tabs between cells: a flattened table that nobody recognised is no prose either. */
function isTableLike(text: string): boolean {
  const head = text.slice(0, 4000);
  return (head.match(/[|｜\t]/g)?.length ?? 0) >= 2 && !/[。！!？]/.test(head);
}

/** Whether `next` goes on with the sentence that `line` leaves open. */
function continues(line: string, next: string): boolean {
  const opens = OPENING.test(next);
  const tail = line.slice(-40);
  if (INTRODUCES.test(tail)) return true;
  if (tail.endsWith(';') && opens) return true;
  // A figure on a line of its own, its unit on the next one.
  if (/^\d[\d,.]{0,12}$/.test(next))
    return TELLING.test(line) && !SENTENCE_END.test(tail) && /[公布送示]|信息|收到/.test(tail);
  if (/\d$/.test(tail) && UNIT_FIRST.test(next)) return true;
  if (SENTENCE_END.test(tail) || opens) return false;
  if (OPENING.test(line) && line.length < 30 && !/[,，]/.test(line)) return false;
  return line.length >= 15 || /[,、]/.test(line);
}

/** Lines as one text; an offset finds its line by bisection. */
function joinLines(lines: readonly Folded[]): Joined {
  const [only] = lines;
  if (only && lines.length === 1) return only;
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.text.length;
  }
  const locate = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const spanOf = (start: number, end: number): Span => {
    const line = locate(start);
    const from = starts[line] ?? 0;
    return lines[line]?.span(start - from, end - from) ?? [0, 0];
  };
  return {
    text: lines.map((line) => line.text).join(''),
    span: (start, end) => {
      if (end <= start) return spanOf(start, start);
      return [spanOf(start, start + 1)[0], spanOf(end - 1, end)[1]];
    },
  };
}
