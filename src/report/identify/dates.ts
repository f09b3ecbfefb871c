import type { Paragraph } from '../../document/document.ts';
import { fold, type Folded } from '../fold.ts';
import type { PrintedDate } from '../report.ts';
import { nameIn } from './organ-name.ts';
import type { Title } from './title.ts';

// The page's fields: when the document was made, and when the page was posted.
const MADE = '(?:成文|发文|生成|签发|印发|制发)(?:日期|时间)';
const POSTED = '(?:发布|公开|公布)(?:日期|时间)';
const LABEL = `(?:(${MADE})|${POSTED})[:：|]{0,2}`;
const ARABIC = /(20\d\d)(?:年|[-./])(\d{1,2}|元(?=月))(?:月|[-./])(\d{1,2})日?/;
const CHINESE =
  /([二2][〇○ＯO零0][〇○ＯO零0一二三四五六七八九]{2})年([一二三四五六七八九十]{1,2}|元)月([一二三四五六七八九十]{1,3})日/;
const CLOCK = /(?:\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?$/.source;
const LABELLED = new RegExp(`${LABEL}(${ARABIC.source})`, 'g');
const ALONE = new RegExp(`^[(（]?(${ARABIC.source}|${CHINESE.source})[)）]?(${CLOCK})`);
// 更新时间：… below the text is the page's.
const OF_PAGE = /(?:更新|发布|打印|访问|浏览|来源|作者|编辑|审核|时间)[^:：]{0,6}[:：]|版权|备案|ICP/;
const AT_END = new RegExp(`(${ARABIC.source}|${CHINESE.source})[)）]?(?:印发|发布|公布)?$`);
const LONGEST_LINE = 60;
const LINES_FROM_END = 10;
const LINES_BELOW_TITLE = 4;

/** What the dates of a document are judged by. */
export interface DatedPlaces {
  readonly title: Title | null;
  /** The lines before the first heading, and those after the last. */
  readonly opening: readonly Paragraph[];
  readonly closing: readonly Paragraph[];
  /** The year of the report as far as other places tell it. */
  readonly year: number | null;
}

/**
 * Dates of the document itself: alone on a line close below the title or beside the organ's name, labelled in the
 * page's metadata, or at the signature near the end. A page has other dates: of today, of what else it shows.
 */
export function findDates({ title, opening, closing, year }: DatedPlaces): PrintedDate[] {
  const dates: PrintedDate[] = [];
  const end = title?.span(0, title.whole.length)[1];
  let below = 0;
  opening.forEach((paragraph, index) => {
    if (paragraph.text.length > 400) return;
    if (end !== undefined && paragraph.span[0] >= end) below += 1;
    const folded = fold(paragraph.text, paragraph.span[0]);
    const labelled = labelledDates(folded);
    dates.push(...labelled);
    const found = folded.text.length <= LONGEST_LINE ? ALONE.exec(folded.text) : null;
    const date = found && isoOf(found[1] ?? '');
    if (labelled.length > 0 || !found || !date) return;
    const titled = below > 0 && below <= LINES_BELOW_TITLE;
    const ofPage = paragraph.role === 'metadata' || !endsWithDay(folded.text);
    if (!ofPage && !titled && !besideName(opening, index)) return;
    const start = found.index + found[0].indexOf(found[1] ?? '');
    const span = folded.span(start, start + (found[1] ?? '').length);
    dates.push({ date, where: ofPage ? 'metadata' : 'title', span });
  });
  const signature = signatureDate(closing, year);
  return signature ? [...dates, signature] : dates;
}

/**
 * When the report was issued: the date it is signed with, the one under its title, or the one that the page gives as the
 * document's own, if a report of that year can have been made then.
 */
export function issuedOn(dates: readonly PrintedDate[], year: number | null): string | null {
  const first = (where: PrintedDate['where']): string | undefined =>
    dates.find((printed) => printed.where === where)?.date;
  const field = first('field');
  const after = field === undefined || year === null ? 1 : Number(field.slice(0, 4)) - year;
  return first('signature') ?? first('title') ?? (after === 0 || after === 1 ? field : null) ?? null;
}

/** The dates of a line that a label stands before. */
function labelledDates({ text, span }: Folded): PrintedDate[] {
  return [...text.matchAll(LABELLED)].flatMap(({ 0: whole, 1: made, 2: printed = '', index }) => {
    const date = isoOf(printed);
    const end = index + whole.length;
    const where = made === undefined ? 'metadata' : 'field';
    return date ? [{ date, where, span: span(end - printed.length, end) }] : [];
  });
}

/** A date with a clock behind it is the page's. */
function endsWithDay(line: string): boolean {
  return !/\d[:：]\d{2}$/.test(line);
}

function besideName(lines: readonly Paragraph[], index: number): boolean {
  return [lines[index - 1], lines[index + 1]].some(
    (line) => line !== undefined && line.text.length <= LONGEST_LINE && nameIn(fold(line.text).text) !== null,
  );
}

/**
 * The last date that ends a short line near the end: behind or below a name, or of a year in which the report can have
 * been signed.
 */
function signatureDate(closing: readonly Paragraph[], year: number | null): PrintedDate | null {
  const lines = closing.slice(-LINES_FROM_END);
  let printed: PrintedDate | null = null;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const paragraph = lines[index];
    if (!paragraph || paragraph.text.length > LONGEST_LINE * 3) continue;
    const folded = fold(paragraph.text, paragraph.span[0]);
    if (folded.text.length > LONGEST_LINE || /[。；;]/.test(folded.text) || OF_PAGE.test(folded.text))
      continue;
    const found = AT_END.exec(folded.text);
    const date = found && isoOf(found[1] ?? '');
    if (!found || !date) continue;
    const near = nameIn(folded.text.slice(0, found.index)) !== null || besideName(lines, index);
    const after = Number(date.slice(0, 4)) - (year ?? 0);
    if (!near && year !== null && after !== 0 && after !== 1) continue;
    const signed: PrintedDate = {
      date,
      where: 'signature',
      span: folded.span(found.index, found.index + (found[1] ?? '').length),
    };
    // The office prints (…办公室2023年1月14日印发) after the organ has signed above.
    if (!found[0].endsWith('印发')) return signed;
    printed ??= signed;
  }
  return printed;
}

/** A printed date as `yyyy-mm-dd`; null for a day that no calendar has. */
function isoOf(printed: string): string | null {
  const arabic = ARABIC.exec(printed);
  const chinese = arabic ? null : CHINESE.exec(printed);
  const [year, month, day] = arabic
    ? [Number(arabic[1]), arabic[2] === '元' ? 1 : Number(arabic[2]), Number(arabic[3])]
    : [chineseYear(chinese?.[1] ?? ''), chineseNumber(chinese?.[2] ?? ''), chineseNumber(chinese?.[3] ?? '')];
  if (!year || !month || !day || month > 12 || day > 31) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1) return null;
  return date.toISOString().slice(0, 10);
}

/** 二〇二三 as 2023; NaN where a character is no digit. */
export function chineseYear(printed: string): number {
  const digits = [...printed].map((character) => {
    if (/[〇○ＯO零0]/.test(character)) return '0';
    const at = '一二三四五六七八九'.indexOf(character);
    return at >= 0 ? String(at + 1) : /\d/.test(character) ? character : 'x';
  });
  return printed.length === 4 ? Number(digits.join('')) : Number.NaN;
}

/** 十二 as 12, 元 (of 元月) as 1. */
function chineseNumber(printed: string): number {
  if (printed === '元') return 1;
  const units = '一二三四五六七八九';
  const parts = printed.split('十');
  if (parts.length === 1) return units.indexOf(printed) + 1;
  const tens = parts[0] === '' ? 1 : units.indexOf(parts[0] ?? '') + 1;
  return tens * 10 + (parts[1] === '' ? 0 : units.indexOf(parts[1] ?? '') + 1);
}
