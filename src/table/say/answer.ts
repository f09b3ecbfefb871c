import type { Unit } from '../../catalogue/figure.ts';
import type { Language } from '../../language/language.ts';
import { countOf, type TableCell } from '../cell.ts';
import type { RowHeading } from '../chart-table.ts';
import { formatNumber, unitWord } from './format.ts';
import { isSummary, type FilledRow } from '../rows/rows.ts';
import { seriesName, type ToldSeries } from '../spec.ts';
import { wordsOf } from './told.words.ts';

/** Of fewer offices than this nobody needs to be told how few of them hold half. */
const LEAST_SPREAD = 8;

interface Summand {
  readonly heading: RowHeading;
  readonly number: number;
  readonly approximate: boolean;
}

/** What is asked: a series, and its place among the cells of a row. */
interface Asked {
  readonly series: ToldSeries;
  readonly at: number;
  readonly unit: Unit;
  /** How many offices are chosen. */
  readonly offices: number;
  /** What the chart calls its total, where that is asked. */
  readonly whole?: string;
  readonly language: Language;
}

/**
 * What one year says of many offices: how many have a number in the series, what it comes to, and how few of them hold half of it.
 * A report that sums up those below it is named and left out, for they may be counted themselves. '' where several
 * years or rates are shown, or fewer than two offices have a number.
 */
export function answerOf(rows: readonly FilledRow[], asked: Asked): string {
  const { series, at, unit, offices, whole, language } = asked;
  const words = wordsOf(language);
  const [year, ...otherYears] = new Set(rows.map(({ heading }) => heading.year));
  const figures = rows.flatMap(({ heading, cells }) => summandOf(heading, cells[at]));
  const own = figures.filter(({ heading }) => !isSummary(heading.scope));
  if (year === undefined || otherYears.length > 0 || own.length < 2) return '';
  const sums = figures.filter(({ heading }) => isSummary(heading.scope));
  const sum = sumOf(own);
  const few = fewestWithHalf(own, sum);
  const about = own.some(({ approximate }) => approximate) ? `${words.approximate} ` : '';
  const name = whole ?? seriesName(series);
  const total =
    sum === 0
      ? words.answerZero(name)
      : words.answerSum(name, about + formatNumber(sum), unitWord(unit, language));
  const half = own.length >= LEAST_SPREAD && few * 3 <= own.length ? words.answerHalf(few) : '';
  const without = sums.map(({ heading }) => heading.label).join(words.betweenNames);
  return [
    words.answer(year, offices, own.length, sums.length > 0) + total + half + words.stop,
    sums.length > 0 ? words.answerWithout(without) + words.stop : '',
  ]
    .join('')
    .trim();
}

function summandOf(heading: RowHeading, cell: TableCell | undefined): Summand[] {
  const observed = cell && cell.kind !== 'rate' ? countOf(cell) : undefined;
  if (observed?.kind !== 'number') return [];
  return [{ heading, number: observed.number, approximate: observed.approximate ?? false }];
}

/** Amounts have up to six decimals; sums of binary fractions have more. */
function sumOf(figures: readonly Summand[]): number {
  return Math.round(figures.reduce((sum, { number }) => sum + number, 0) * 1e6) / 1e6;
}

/** How many of the largest figures come to at least half of their sum. */
function fewestWithHalf(figures: readonly Summand[], sum: number): number {
  const sorted = figures.map(({ number }) => number).sort((a, b) => b - a);
  let held = 0;
  return sorted.findIndex((number) => (held += number) >= sum / 2) + 1;
}
