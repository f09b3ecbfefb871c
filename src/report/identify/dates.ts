import type { Paragraph } from '../../document/document.ts';
import { fold } from '../fold.ts';
import type { PrintedDate } from '../report.ts';

const LABEL = '(?:发布日期|发布时间|发文日期|成文日期|生成日期|公开日期|更新时间|日期|时间)[:：]?';
const ARABIC = /(20\d\d)(?:年|[-./])(\d{1,2}|元(?=月))(?:月|[-./])(\d{1,2})日?/;
const CHINESE =
  /([二2][〇○ＯO零0][〇○ＯO零0一二三四五六七八九]{2})年([一二三四五六七八九十]{1,2}|元)月([一二三四五六七八九十]{1,3})日/;
const CLOCK = /(?:\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?$/.source;
const LABELLED = new RegExp(`${LABEL}(${ARABIC.source})`);
const ALONE = new RegExp(`^[(（]?(${ARABIC.source}|${CHINESE.source})[)）]?${CLOCK}`);
const AT_END = new RegExp(`(${ARABIC.source}|${CHINESE.source})[)）]?(?:印发|发布|公布)?$`);
const LONGEST_LINE = 60;
const LINES_FROM_END = 10;

/**
 * Dates of the document itself: alone on a line above the first heading, labelled in the page's metadata, or at the
 * signature near the end. `opening` and `closing` are the lines before the first heading and after the last.
 */
export function findDates(opening: readonly Paragraph[], closing: readonly Paragraph[]): PrintedDate[] {
  const dates: PrintedDate[] = [];
  for (const paragraph of opening) {
    if (paragraph.text.length > 400) continue;
    const folded = fold(paragraph.text, paragraph.span[0]);
    const labelled = LABELLED.exec(folded.text);
    const alone = folded.text.length <= LONGEST_LINE ? ALONE.exec(folded.text) : null;
    const found = labelled ?? alone;
    const date = found && isoOf(found[1] ?? '');
    if (!found || !date) continue;
    const start = found.index + found[0].indexOf(found[1] ?? '');
    const where = labelled || paragraph.role === 'metadata' ? 'metadata' : 'title';
    dates.push({ date, where, span: folded.span(start, start + (found[1] ?? '').length) });
  }
  const signature = signatureDate(closing);
  return signature ? [...dates, signature] : dates;
}

/** The last date that ends a short line near the end. */
function signatureDate(closing: readonly Paragraph[]): PrintedDate | null {
  for (const paragraph of closing.slice(-LINES_FROM_END).reverse()) {
    if (paragraph.text.length > LONGEST_LINE * 3) continue;
    const folded = fold(paragraph.text, paragraph.span[0]);
    if (folded.text.length > LONGEST_LINE || /[。；;]/.test(folded.text)) continue;
    const found = AT_END.exec(folded.text);
    const date = found && isoOf(found[1] ?? '');
    if (!found || !date) continue;
    return {
      date,
      where: 'signature',
      span: folded.span(found.index, found.index + (found[1] ?? '').length),
    };
  }
  return null;
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
