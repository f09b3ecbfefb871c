import type { Paragraph } from '../../document/document.ts';
import type { Span } from '../../finding/finding.ts';
import { fold } from '../fold.ts';
import { chineseYear } from './dates.ts';
import type { PrintedDate, PrintedYear } from '../report.ts';
import { isOfPage } from './page-lines.ts';
import type { Title } from './title.ts';

const FIRST = 2007;
const LAST = 2099;
// 年 and 月 may have been swallowed: 20241月1日 is 2024 and 1月, 202211日至20221231日 is the year 2022.
const PERIOD =
  /(20\d\d)年?0?1月?0?1日?(?:《条例》(?:实施|施行)之日)?(?:起|零时|0时)?[，,]?(?:至|到|[-—–―~～]{1,2})(?:(20\d\d)年?|当年|同年)?12月?31日?/;
// 二〇二二年, and 2O22年 with a letter for the zero.
const CHINESE = /([二2][〇○O零0][〇○O零0-9一二三四五六七八九]{2})年/;
// 2022年, 2022年度, 二〇一六年, and no day of a calendar.
const IN_TEXT =
  /(?:^|[^\d])(20\d\d)(?:20)?(?=年(?!\d{1,2}月\d)|度)|([二2][〇○O零0][〇○O零0-9一二三四五六七八九]{2})(?=年(?![元一二三四五六七八九十\d]{1,2}月))/g;
const DOCUMENT_NUMBER = /[〔[【(（]20\d\d(?!年)[〕\]】)）]?|《[^《》]{0,80}》|第\d{1,5}号/g;
// 《青禾镇2022年政府信息公开工作年度报告》 is the report, 《关于…年度报告编制工作的通知》 is not.
const OWN_TITLE = /信息公开[^《》]{0,20}(?:报告|年报)》$/;
// 转2023年度办理, 力争2023年, 比2021年多, 2023年将: years that are looked forward or back to.
const OTHER_YEAR =
  /(?:转|结转|转入|延续|顺延|延|留待|移)(?:至|到|入)?$|(?:展望|迎接|面向|力争|计划|打算|将在|将于|争取|比|较|同比|相比|对比)$/;
const AHEAD =
  /^年度?(?:[，,]?(?:我|本)[\p{Script=Han}]{1,4})?[，,]?(?:将|拟|计划|力争|要|工作(?:计划|打算|思路|安排|重点))/u;
const LONGEST = 20_000;
const LONGEST_PAGE_LINE = 200;

/** Every year the document prints about itself, title first. Document numbers and titles of documents are no years. */
export function findYears(
  title: Title | null,
  opening: readonly Paragraph[],
  overview: readonly Paragraph[],
): PrintedYear[] {
  const years: PrintedYear[] = [];
  if (title) years.push(...titleYears(title));
  const counted = new Map<number, PrintedYear & { count: number }>();
  const asides: PrintedYear[] = [];
  let left = LONGEST;
  for (const paragraph of [...opening, ...overview]) {
    if (left <= 0) break;
    const folded = fold(paragraph.text.slice(0, left), paragraph.span[0]);
    left -= paragraph.text.length;
    const period = PERIOD.exec(folded.text);
    if (period && isYear(Number(period[1]))) {
      const start = period.index;
      years.push({ year: Number(period[1]), where: 'period', span: folded.span(start, start + 4) });
    }
    if (title && isTitleLine(paragraph, title)) continue;
    const plain = folded.text.replace(DOCUMENT_NUMBER, (number) =>
      OWN_TITLE.test(number) ? number : ' '.repeat(number.length),
    );
    if (paragraph.role === 'metadata' || isOfPage(plain.slice(0, LONGEST_PAGE_LINE))) continue;
    // A day (2024年1月12日) is no year that is reported on.
    for (const match of plain.matchAll(IN_TEXT)) {
      const year = match[1] === undefined ? chineseYear(match[2] ?? '') : Number(match[1]);
      if (!isYear(year)) continue;
      const start = match.index + match[0].indexOf(match[1] ?? match[2] ?? '');
      const aside =
        isOtherYear(plain.slice(Math.max(0, start - 4), start)) ||
        AHEAD.test(plain.slice(match.index + match[0].length, start + 20));
      if (aside) {
        asides.push({ year, where: 'body', span: folded.span(start, start + 4) });
        continue;
      }
      const known = counted.get(year);
      if (known) known.count += 1;
      else counted.set(year, { year, where: 'opening', span: folded.span(start, start + 4), count: 1 });
    }
  }
  const byCount = [...counted.values()].sort((a, b) => b.count - a.count);
  byCount.forEach(({ year, span }, index) => {
    years.push({ year, where: index === 0 ? 'opening' : 'body', span });
  });
  return [...years, ...asides];
}

/** Whether a year behind these words is looked forward or back to: 转2023年度办理, 比2021年多. */
export function isOtherYear(before: string): boolean {
  return OTHER_YEAR.test(before);
}

function isTitleLine({ span }: Paragraph, title: Title): boolean {
  const [start, end] = title.span(0, title.whole.length);
  return span[0] < end && span[1] > start;
}

/**
 * The report's year: of title and period; where they differ, the one that part one or the date of signature bears out,
 * else none. Without either, the year most often named in part one, or the one told further down or before the date of
 * signature. Dates of the page are not asked: a page is moved and dated anew years later.
 */
export function reportYear(years: readonly PrintedYear[], dates: readonly PrintedDate[]): number | null {
  const first = (where: PrintedYear['where']): number | undefined =>
    years.find((printed) => printed.where === where)?.year;
  const signed = dates.find(({ where }) => where === 'signature' || where === 'title');
  const before = signed && Number(signed.date.slice(0, 4)) - 1;
  const [title, period, opening] = [first('title'), first('period'), first('opening')];
  if (title === undefined || period === undefined || title === period)
    return title ?? period ?? opening ?? agreed(first('further'), before);
  const others = [opening, before].filter((year) => year === title || year === period);
  return new Set(others).size === 1 ? (others[0] ?? null) : null;
}

/** What the text tells further down, and the date of signature: one of them, or what both say. */
function agreed(further: number | undefined, before: number | undefined): number | null {
  if (further !== undefined && before !== undefined && further !== before) return null;
  return further ?? before ?? null;
}

/** The years of the title, the one nearest to its words first; those behind the words only where no other is. */
function titleYears(title: Title): PrintedYear[] {
  const years = yearsOf(title);
  const from = title.from + Math.max(...[':', '|', '>'].map((mark) => title.slot.lastIndexOf(mark)));
  const own = years.filter(({ at }) => at > from && at < title.end).reverse();
  return (own.length > 0 ? own : years).map(({ year, span }) => ({ year, where: 'title', span }));
}

function yearsOf(title: Title): { readonly year: number; readonly at: number; readonly span: Span }[] {
  const years: { year: number; at: number; span: Span }[] = [];
  for (const match of title.whole.matchAll(/\d{4,6}/g)) {
    const digits = match[0];
    // 202020年 is a slip of the hand, and both readings agree; anything else of that length is no year.
    const year =
      digits.length === 6 && digits.slice(0, 2) !== digits.slice(2, 4) ? 0 : Number(digits.slice(0, 4));
    if (digits.length === 5 || !isYear(year)) continue;
    years.push({ year, at: match.index, span: title.span(match.index, match.index + digits.length) });
  }
  const chinese = years.length === 0 ? CHINESE.exec(title.whole) : null;
  const year = chineseYear(chinese?.[1] ?? '');
  if (chinese && isYear(year))
    years.push({ year, at: chinese.index, span: title.span(chinese.index, chinese.index + 4) });
  return years;
}

function isYear(year: number): boolean {
  return year >= FIRST && year <= LAST;
}
