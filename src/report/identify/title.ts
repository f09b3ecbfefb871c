import type { Paragraph, SourceDocument } from '../../document/document.ts';
import type { Span } from '../../finding/finding.ts';
import { fold, type Folded } from '../fold.ts';
import { isShortOf } from './organ-forms.ts';
import { isGovernmentName } from './organ-kind.ts';
import { isColumn, isOfPage, isPageOnly } from './page-lines.ts';

/** The document's own title, lines joined and folded, cut where the words of an annual report stand. */
export interface Title {
  /** What stands before the words: organ and year, in whatever order. */
  readonly slot: string;
  readonly whole: string;
  /** Where the slot begins in `whole`, and where the words of an annual report end. */
  readonly from: number;
  readonly end: number;
  /** Of how many lines it is put together. */
  readonly lines: number;
  readonly span: (start: number, end: number) => Span;
}

// 政府信息公开工作年度报告 · 政府信息公开年报 · 政府信息公开工作2021年度报告 · 关于2020年度政府信息公开工作报告
const WORDS =
  /(?:政府|政务)?信息公开(?:工作)?(?:的)?(?:(?:20\d\d)年?度?)?(?:工作)?(?:情况)?(?:的)?(?:年度|年底|年终|年|度)?(?:工作)?(?:情况)?(?:报告|年报)|政府信息(?:工作)?年度(?:工作)?报告/g;
const NO_ORGAN = /(?:20\d\d|[二2][〇○O零0]..)年?度?|关于(?:印发|公布|发布|公开|报送|呈报)?|年度|情况|工作/g;
const LONGEST_LINE = 70;
const MOST_LINES = 4;
const LINES_FROM_TOP = 25;
const LONGEST_SUFFIX = 16;
const TEXT_ASKED = 20_000;
const DATED = /20\d\d|2O\d\d|[二2][〇○O零0][〇○O零0-9一二三四五六七八九]{2}/;

/** Finds the title among the lines above the first heading; null where it is missing from the text. */
export function findTitle(document: SourceDocument, opening: readonly Paragraph[]): Title | null {
  const own = document.blocks.filter(
    (block): block is Paragraph => block.kind === 'paragraph' && block.role === 'title',
  );
  const lines = [...own, ...opening.filter(({ role }) => role !== 'title')]
    .filter(({ text }) => text.length <= LONGEST_LINE * 3)
    .slice(0, LINES_FROM_TOP);
  const titles = lines.flatMap((_, first) => titleFrom(lines.slice(first, first + MOST_LINES)) ?? []);
  return likeliest(titles, fold(document.text.slice(0, TEXT_ASKED)).text);
}

/**
 * The report's own title among those found. One with a year stands before the name of the site over that of a column
 * (青禾区人民政府 ⏎ 政府信息公开年报), one that names its organ on its own line before one put together of several; of
 * titles of several organs, as in a menu, the one whose organ the text names most.
 */
function likeliest(titles: readonly Title[], text: string): Title | null {
  const named = titles.filter((title) => organOf(title) !== '');
  const dated = titles.filter(({ whole }) => DATED.test(whole));
  const [first, ...others] =
    [
      named.filter((title) => dated.includes(title) && title.lines === 1),
      named.filter((title) => dated.includes(title)),
      named.filter((title) => title.lines === 1 && !isGovernmentName(organOf(title))),
      dated,
      named,
      titles,
    ].find((kind) => kind.length > 0) ?? [];
  if (!first) return null;
  return others.reduce((best, other) => {
    const [one, two] = [organOf(best), organOf(other)];
    if (one.includes(two) || two.includes(one) || isShortOf(one, two) || isShortOf(two, one)) return best;
    return timesIn(text, two) > timesIn(text, one) ? other : best;
  }, first);
}

/** What a title names besides its year. */
function organOf({ slot }: Title): string {
  const organ = slot.replace(NO_ORGAN, '').replace(/^的|的$/g, '');
  return /\p{Script=Han}{2}/u.test(organ) ? organ : '';
}

function timesIn(text: string, words: string): number {
  return text.split(words).length - 1;
}

/** The title that begins with the first of these lines, of as few lines as hold it. */
function titleFrom(lines: readonly Paragraph[]): Title | null {
  const joined: Paragraph[] = [];
  for (const line of lines) {
    if (joined.some((before) => areApart(before, line))) return null;
    joined.push(line);
    const title = titleOf(joined);
    if (!title) continue;
    // A line that names its organ itself needs none of those above it.
    const alone = joined.length > 1 ? titleOf([line]) : null;
    return alone && /\p{Script=Han}{3}/u.test(alone.slot.replace(NO_ORGAN, '')) ? alone : title;
  }
  return null;
}

/**
 * Whether two lines cannot be parts of one title: the page's own title (`<title>`) and a line of its body, or two
 * lines of which one says again what the other says (the organ as site name, then as heading).
 */
function areApart(before: Paragraph, line: Paragraph): boolean {
  if ((before.role === 'title') !== (line.role === 'title')) return true;
  const [a, b] = [fold(before.text, 0).text, fold(line.text, 0).text];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return /\p{Script=Han}{3}/u.test(short) && (long.includes(short) || isShortOf(short, long));
}

function titleOf(lines: readonly Paragraph[]): Title | null {
  const folded = lines.map(({ text, span }) => withoutBars(fold(text, span[0])));
  if (folded.some(({ text }) => (lines.length > 1 ? isOfPage(text) : isPageOnly(text)))) return null;
  if (lines.length > 1 && isColumn(folded[0]?.text ?? '')) return null;
  const whole = folded.map(({ text }) => text).join('');
  if (whole.length > LONGEST_LINE + 20 || (folded[0]?.text.length ?? 0) > LONGEST_LINE) return null;
  const found = wordsIn(whole);
  // A sentence about the report is no title.
  if (!found || /[。；;]/.test(whole) || /[，,]/.test(whole.slice(found.from, found.start))) return null;
  // The name of the site may follow: …年度报告_青禾区人民政府网.
  if (whole.length - found.end > LONGEST_SUFFIX && !/^[_|\-—–]/.test(whole.slice(found.end))) return null;
  const first = folded[0]?.text ?? '';
  // Lines that hold no part of the words or of the name belong to something else.
  if (lines.length > 1 && /[，,]$|^[一二三四五六七八九十]、/.test(first)) return null;
  return {
    slot: whole.slice(found.from, found.start),
    whole,
    from: found.from,
    end: found.end,
    lines: lines.length,
    span: spanOver(folded),
  };
}

/** A line without the empty cells of the table it was laid out in: 青禾区水务局2022年…报告 | ||||. */
function withoutBars({ text, span }: Folded): Folded {
  return { text: text.replace(/[|￨│]{1,400}$/, ''), span };
}

/** The words of an annual report in a line, and where its slot begins: behind the words of a column of the site. */
function wordsIn(whole: string): { from: number; start: number; end: number } | null {
  let from = 0;
  let first: { from: number; start: number; end: number } | null = null;
  for (const match of whole.matchAll(WORDS)) {
    // 人民政府信息公开…: the word 政府 is the name's.
    const own = match[0].startsWith('政府') && whole.slice(from, match.index).endsWith('人民') ? 2 : 0;
    const place = { from, start: match.index + own, end: match.index + match[0].length };
    if (/\p{Script=Han}{2}/u.test(whole.slice(from, place.start).replace(/20\d\d年?度?/g, ''))) return place;
    first ??= place;
    from = place.end;
  }
  return first;
}

function spanOver(pieces: readonly Folded[]): (start: number, end: number) => Span {
  return (start, end) => {
    let offset = 0;
    let from: number | null = null;
    let to = 0;
    for (const piece of pieces) {
      const length = piece.text.length;
      const first = Math.max(0, start - offset);
      const last = Math.min(length, end - offset);
      if (first < last) {
        const [a, b] = piece.span(first, last);
        from ??= a;
        to = b;
      }
      offset += length;
    }
    return [from ?? 0, Math.max(from ?? 0, to)];
  };
}
