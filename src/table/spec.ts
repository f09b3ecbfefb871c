import type { Key, Kind, Name, Unit } from '../catalogue/figure.ts';
import type { Language } from '../language/language.ts';
import type { Derivation } from './derive/derivation.ts';

/** Id of a chart: ASCII, stable for ever, the name of its page and of its files. */
export type ChartId = string;

/** Part of the report that charts stand under in lists. */
export interface ChartGroup extends Name {
  readonly id: string;
}

/** How a chart is drawn. dots: parts that overlap, with a total mark apart; stack: parts that do add up. */
export type Shape = 'bars' | 'dots' | 'stack' | 'balance';

/** A count that a rate is made of, as files name it. */
export interface RateTerm {
  readonly key: Key;
  readonly label: string;
}

/** What a rate divides. */
export interface RateTerms {
  readonly numerator: RateTerm;
  readonly denominator: RateTerm;
}

/** `Word`: the words of both languages, or those of one. */
export interface SeriesSpec<Word = Name> {
  /** Of a printed figure its key; of anything else a key of the same form, which files name it by. */
  readonly id: Key;
  readonly of: Derivation;
  /** Of a rate of the catalogue its name; of another what its numerator counts: the chart's title says out of what. */
  readonly label: Word;
  readonly role: 'figure' | 'part' | 'total' | 'pending';
  /** As the catalogue has it; count where it is not said. */
  readonly kind?: Kind;
  /** Heading shared by neighbouring series. */
  readonly group?: Word;
  /** Of a rate that is looked at alone: what it divides, in the language of the chart. */
  readonly terms?: RateTerms;
}

/** What one chart shows and how. Everything else is in the view. `Word`: as in a series. */
export interface ChartSpec<Word = Name> {
  readonly id: ChartId;
  /** Short name, for lists of charts and the heading of its page. */
  readonly label: Word;
  readonly group: ChartGroup;
  readonly shape: Shape;
  readonly title: Word;
  /** One plain sentence: what the figure counts. */
  readonly definition: Word;
  /** What is counted; rates have their numerators in it. */
  readonly unit: Unit;
  readonly series: readonly SeriesSpec<Word>[];
  readonly logarithmic: boolean;
  /** Share view offered: only where the parts add up to the whole by the form itself. */
  readonly shares: boolean;
  /** What the shares are shares of, for the title. */
  readonly whole?: Word;
  /** What its sentence tells of one year beside what any other does: the part that grew most, or who has some figures. */
  readonly tells?: 'grew-most' | { readonly whoHas: readonly Key[] };
  /** Said where an edition of the form does not ask for the figure. */
  readonly notAsked?: Word;
}

/** A series of a chart as a page tells it. */
export type ToldSeries = SeriesSpec<string>;

/** A series with the heading it stands under: `不予公开 属于国家秘密`. */
export function seriesName({
  group = '',
  label,
}: {
  readonly group?: string;
  readonly label: string;
}): string {
  return `${group} ${label}`.trim();
}

/** A chart as a page tells it: in one language. */
export interface ToldChart extends Omit<ChartSpec<string>, 'group'> {
  readonly language: Language;
}
