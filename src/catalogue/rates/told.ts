import type { Language } from '../../language/language.ts';
import { signsOf } from '../../language/signs.ts';
import type { Operand } from './operands.ts';
import type { CatalogueRate } from './rates.ts';

/** A rate written out: `公开（予以公开 + 部分公开） ÷ 办结`. */
export function formulaOf({ numerator }: CatalogueRate, denominator: Operand, language: Language): string {
  return [numerator, denominator].map((one) => spelled(one, language)).join(' ÷ ');
}

/** What a reader has to know of a rate over one of its denominators, a sentence each. */
export function remarksOf(
  { caveats }: CatalogueRate,
  { caveat }: Operand,
  language: Language,
): readonly string[] {
  return [...caveats, ...(caveat ? [caveat] : [])].map((one) => one[language]);
}

function spelled(operand: Operand, language: Language): string {
  const { made } = operand;
  return operand[language] + (made ? signsOf(language).bracketed(made[language]) : '');
}
