import { listed } from '../listed.ts';
import type { Span } from '../../finding/finding.ts';
import { fold } from '../../report/fold.ts';
import type { PrintedDate } from '../../report/report.ts';
import { isGovernment } from '../organs/organ.ts';
import type { Rules, Subject, Verdict } from '../rule.ts';
import { fail, notApplicable, pass, undecidable } from '../verdict.ts';

/** Years, names and dates of the document. */
export const DATE_RULES = {
  'D-01': { severity: 'error', check: oneYear },
  'D-02': { severity: 'warning', check: oneOrgan },
  'D-03': { severity: 'warning', check: signedBeforeYearEnd },
  'D-04': { severity: 'note', check: deadline },
  'D-05': { severity: 'warning', check: period },
} satisfies Rules;

/** D-01: title, opening and period carry one year. A title against a period is an error, an opening a warning. */
function oneYear({ report }: Subject): Verdict {
  const told = report.years.filter(
    ({ where }) => where === 'title' || where === 'opening' || where === 'period',
  );
  const places = new Set(told.map(({ where }) => where));
  if (places.size < 2) return undecidable('one-place-only');
  const years = [...new Set(told.map(({ year }) => year))].sort();
  const of = (place: string): number[] => told.filter(({ where }) => where === place).map(({ year }) => year);
  const facts = { ...listed('years', years), places: told.length };
  const spans = told.map(({ span }) => span);
  if (years.length === 1) return pass(facts, spans);
  const [titles, periods] = [of('title'), of('period')];
  const grave = titles.length > 0 && periods.length > 0 && !periods.some((year) => titles.includes(year));
  return fail(facts, spans, [], grave ? 'error' : 'warning');
}

/** D-02: the organ of the title is the organ of the signature, in full or as a known or evident short form. */
function oneOrgan(subject: Subject): Verdict {
  const { names } = subject.report;
  const title = names.find(({ where }) => where === 'title');
  const signature = names.find(({ where }) => where === 'signature');
  if (!title || !signature) return undecidable('one-place-only');
  const [one, other] = [title.name.replace(/\s+/g, ''), signature.name.replace(/\s+/g, '')];
  const facts = { title: one, signature: other };
  const spans = [title.span, signature.span];
  if (one === other) return pass({ ...facts, match: 'exact' }, spans);
  const byName = subject.context.register?.byName;
  const registered = byName?.get(one);
  const sameOrgan = registered !== undefined && registered.id === byName?.get(other)?.id;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (sameOrgan || shortens(short, long)) return pass({ ...facts, match: 'alias' }, spans);
  return fail(facts, spans);
}

/** True when `short` keeps the characters of `long` in their order and ends alike or inside it: 区政务办. */
function shortens(short: string, long: string): boolean {
  if (short.length < 4) return false;
  let at = 0;
  for (const character of long) if (character === short.charAt(at)) at += 1;
  return at === short.length;
}

/** The date of signature: at the foot, or else under the title. */
function signed(subject: Subject): PrintedDate | undefined {
  const { dates } = subject.report;
  return dates.find(({ where }) => where === 'signature') ?? dates.find(({ where }) => where === 'title');
}

/** D-03: signed before the last day of the year reported on. */
function signedBeforeYearEnd(subject: Subject): Verdict {
  const { year } = subject.report;
  const date = signed(subject);
  if (year === null) return undecidable('unknown-year');
  if (!date) return undecidable('not-said');
  const end = `${String(year)}-12-31`;
  return (date.date < end ? fail : pass)({ date: date.date, end }, [date.span]);
}

/** D-04: dated by 31 January of the next year, governments by 31 March. A date is not a day of publication. */
function deadline(subject: Subject): Verdict {
  const { year, dates } = subject.report;
  if (year === null) return undecidable('unknown-year');
  // Pages are moved and dated anew years later; only a date of the next year can be the first one.
  const published = dates.find(({ date }) => Number(date.slice(0, 4)) === year + 1);
  const date = signed(subject) ?? published;
  if (!date) return undecidable('not-said');
  const last = `${String(year + 1)}-${isGovernment(subject) ? '03' : '01'}-31`;
  return (date.date > last ? fail : pass)({ date: date.date, end: last }, [date.span]);
}

const PERIOD =
  /(\d{4})年(\d{1,2})月(\d{1,2})日?(?:起|开始)?(?:至|到|-|—|–|~)(?:(\d{4})年|同年|当年)?(\d{1,2})月(\d{1,2})日?/;

/** D-05: the period stated runs from 1 January to 31 December, and both days exist. */
function period(subject: Subject): Verdict {
  const found = statedPeriod(subject);
  if (!found) return notApplicable('not-said');
  const [, from, fromMonth, fromDay, to, toMonth, toDay] = found.match.map(Number);
  const [first, last] = [
    [from ?? 0, fromMonth ?? 0, fromDay ?? 0],
    [to !== undefined && !Number.isNaN(to) ? to : (from ?? 0), toMonth ?? 0, toDay ?? 0],
  ] as const;
  const facts = { from: first.join('-'), to: last.join('-') };
  const whole = first[1] === 1 && first[2] === 1 && last[1] === 12 && last[2] === 31 && first[0] === last[0];
  return (whole ? pass : fail)(facts, [found.span]);
}

/** The first range of days in a sentence on what the figures cover. */
function statedPeriod({
  document,
}: Subject): { match: readonly (string | undefined)[]; span: Span } | undefined {
  for (const block of document.blocks) {
    if (block.kind !== 'paragraph' || !/月.{0,40}月/s.test(block.text)) continue;
    const folded = fold(block.text, block.span[0]);
    for (let from = 0; from < folded.text.length;) {
      const rest = folded.text.slice(from, from + 400);
      const match = PERIOD.exec(rest);
      if (!match) {
        from += 360;
        continue;
      }
      const start = from + match.index;
      if (/统计|期限|数据|报告/.test(folded.text.slice(Math.max(0, start - 40), start)))
        return { match: [...match], span: folded.span(start, start + match[0].length) };
      from = start + match[0].length;
    }
  }
  return undefined;
}
