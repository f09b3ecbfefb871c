import type { Language } from '../../language/language.ts';
import { signsOf } from '../../language/signs.ts';
import type { Operand } from './operands.ts';
import { editionsOf, type CatalogueRate } from './rates.ts';

/** A rate over one of its denominators, in one language. */
export interface ToldRate {
  /** `公开（予以公开 + 部分公开） ÷ 办结`. */
  readonly formula: string;
  /** Names of the editions of the form that it can be worked out from, newest first. */
  readonly editions: readonly string[];
  /** What a reader has to know of it, a sentence each. */
  readonly remarks: readonly string[];
}

/** A rate in words. */
export function toldRate(rate: CatalogueRate, denominator: Operand, language: Language): ToldRate {
  return {
    formula: [rate.numerator, denominator].map((one) => spelled(one, language)).join(' ÷ '),
    editions: editionsOf(rate, denominator).map((form) => form[language]),
    remarks: [...rate.caveats, ...(denominator.caveat ? [denominator.caveat] : [])].map(
      (caveat) => caveat[language],
    ),
  };
}

function spelled(operand: Operand, language: Language): string {
  const { made } = operand;
  return operand[language] + (made ? signsOf(language).bracketed(made[language]) : '');
}
