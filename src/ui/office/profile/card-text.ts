import type { Language } from '../../../language/language.ts';
import { numberShown, rankOf, termsOf, type TableCell } from '../../../table/cell.ts';
import { LEAST_RANKED } from '../../../table/derive/derivation.ts';
import type { PeerMiddle, ProfileChart } from '../../../table/profile/profile-file.ts';
import { formatFigure, formatNumber, formatPercent, percentIn } from '../../../table/say/format.ts';
import type { ProfileWords } from './words.ts';

/** A figure as a headline: of a rate the rate alone, with its terms beside it. */
export function headlineOf(
  cell: TableCell,
  language: Language,
): { readonly figure: string; readonly terms: string } {
  const terms = termsOf(cell);
  return terms
    ? {
        figure: formatPercent(terms, language),
        terms: `${formatNumber(terms.numerator)}/${formatNumber(terms.denominator)}`,
      }
    : { figure: formatFigure(cell, language), terms: '' };
}

/** The year before and the change since; '' where there is no year before. */
export function changeIn(
  { cells }: Pick<ProfileChart, 'cells'>,
  years: readonly number[],
  { language, words }: { readonly language: Language; readonly words: ProfileWords },
): string {
  const [now, before] = [cells.at(-1), cells.at(-2)];
  const year = years.at(-2);
  if (!now || !before || year === undefined) return '';
  const then = words.then(year, formatFigure(before, language));
  const [from, to] = [numberShown(before), numberShown(now)];
  if (from === undefined || to === undefined) return then;
  const change = Math.abs(to - from);
  if (now.kind === 'rate')
    return then + (change < 0.05 ? words.same : (to > from ? words.higher : words.lower)(change.toFixed(1)));
  if (change === 0) return then + words.same;
  const percent = from < LEAST_RANKED ? '' : percentIn((change / from) * 100);
  return then + (to > from ? words.more : words.fewer)(formatNumber(tidy(change)), percent);
}

/** Where an office stands among the quartiles of its peers: their middle, and which part it is in. */
export function standingIn(
  cell: TableCell | undefined,
  middle: PeerMiddle | null | undefined,
  words: ProfileWords,
): string {
  if (!middle) return '';
  const own = cell && rankOf(cell);
  const isRate = cell?.kind === 'rate';
  const said = (number: number): string =>
    isRate ? percentIn(number) : formatNumber(Math.round(number * 10) / 10);
  const part =
    own === undefined ? null : own < middle.lower ? 'lower' : own > middle.upper ? 'upper' : 'middle';
  return (
    words.middle(middle.count, said(middle.median), said(middle.lower), said(middle.upper)) +
    (part === null ? words.unplaced[isRate ? 'few' : 'none'] : words.parts[part])
  );
}

function tidy(number: number): number {
  return Math.round(number * 100) / 100;
}
