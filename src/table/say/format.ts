import { signsOf } from '../../language/signs.ts';
import type { Unit } from '../../catalogue/figure.ts';
import type { Observed } from '../../report/value.ts';
import type { Language } from '../../language/language.ts';
import { countOf, termsOf, type RateCell, type TableCell } from '../cell.ts';
import { wordsOf } from '../words.ts';

/** A figure in plain digits: up to four whole digits as they are, `12,345` from five; never 万 or 亿 by itself. */
export function formatNumber(number: number): string {
  const plain = Math.abs(number) < 1e21 ? plainDigits(number) : String(number);
  const [whole = '', fraction] = plain.split('.');
  const grouped = Math.abs(number) < 10_000 ? whole : whole.replace(/\B(?=(?:\d{3}){1,7}$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** A unit in words: 件 is "cases" in English. */
export function unitWord(unit: Unit | '%', language: Language): string {
  return unit === '%' ? unit : wordsOf(language).units[unit];
}

/** Why there is no number, in a word. Words written in the cell are given as written, cut at twelve characters. */
export function absenceWord(observed: Observed, language: Language): string {
  const words = wordsOf(language);
  switch (observed.kind) {
    case 'number':
      return '';
    case 'blank':
      return words.blank;
    case 'not-applicable':
      return words.notApplicable;
    case 'text': {
      const characters = [...observed.text.replace(/\s+/g, ' ').trim()];
      const text = characters.slice(0, 12).join('') + (characters.length > 12 ? '…' : '');
      return words.writtenIn(text);
    }
    case 'not-asked':
      return words.notAsked;
    case 'not-found':
      return words.notFound;
    case 'no-report':
      return words.noReport;
  }
}

/** A figure or the word for why there is none: `1112`, `约 300`, `空白`. */
export function formatObserved(observed: Observed, language: Language): string {
  if (observed.kind !== 'number') return absenceWord(observed, language);
  const number = formatNumber(observed.number);
  return observed.approximate ? `${wordsOf(language).approximate} ${number}` : number;
}

/** `25.0%`; 0/0 is 不适用. */
export function formatPercent(
  share: { readonly numerator: number; readonly denominator: number },
  language: Language,
): string {
  if (share.denominator === 0) return wordsOf(language).notApplicable;
  return percentIn((share.numerator / share.denominator) * 100);
}

/** `25.0%`. */
export function percentIn(percent: number): string {
  return `${percent.toFixed(1)}%`;
}

/** `30.6%–86.3%`; '' where no bounds are worked out. */
export function intervalIn(cell: TableCell | undefined): string {
  const interval = cell?.kind === 'rate' ? cell.interval : undefined;
  return interval ? interval.map(percentIn).join('–') : '';
}

/**
 * A cell as shown: the figure, or the rate with its terms, or the word for why there is none; of several offices
 * together how many have it, where not all have.
 */
export function formatCell(cell: TableCell, language: Language): string {
  return `${formatFigure(cell, language)} ${formatMembers(cell, language)}`.trim();
}

/** The figure of a cell alone, whoever it is of. */
export function formatFigure(cell: TableCell, language: Language): string {
  return cell.kind === 'rate' ? formatRate(cell, language) : formatObserved(cell.observed, language);
}

/** `11/12 个机关`: of several offices together how many have the figure; '' where all or none have. */
export function formatMembers({ members }: TableCell, language: Language): string {
  if (!members || members.with === members.of || members.with === 0) return '';
  return wordsOf(language).members(members.with, members.of);
}

/** `25.0%（1/4）`; where there is no rate the count and why: `15（不计占比）`, `15（分母未载明）`. */
function formatRate(cell: RateCell, language: Language): string {
  const count = formatObserved(countOf(cell), language);
  const terms = termsOf(cell);
  if (!terms)
    return cell.outcome.kind === 'missing' && cell.outcome.operand === 'numerator'
      ? count
      : count + signsOf(language).bracketed(gapWord(cell, language));
  const of = `${formatNumber(terms.numerator)}/${formatNumber(terms.denominator)}`;
  return formatPercent(terms, language) + signsOf(language).bracketed(of);
}

/** Why a cell has no number to draw, in a word; '' where it has one. */
export function gapWord(cell: TableCell, language: Language): string {
  const words = wordsOf(language);
  if (cell.kind !== 'rate') return absenceWord(cell.observed, language);
  const { outcome } = cell;
  switch (outcome.kind) {
    case 'rate':
      return '';
    case 'of-nothing':
      return words.notApplicable;
    case 'unequal':
      return words.unshared;
    case 'missing': {
      const word = absenceWord(outcome.observed, language);
      return outcome.operand === 'denominator' ? words.denominator(word) : word;
    }
  }
}

/** Decimal digits without an exponent and without the residue of binary fractions. */
function plainDigits(number: number): string {
  const text = String(number);
  return /e/.test(text) ? number.toFixed(12).replace(/\.?0{1,12}$/, '') : text;
}
