import type { Language } from '../../language/language.ts';
import { signsOf } from '../../language/signs.ts';
import type { Operand } from './operands.ts';
import type { CatalogueRate } from './rates.ts';

/** A rate written out: `公开（予以公开 + 部分公开） ÷ 办结`. */
export function formulaOf({ numerator }: CatalogueRate, denominator: Operand, language: Language): string {
  return [numerator, denominator].map((one) => spelled(one, language)).join(' ÷ ');
}

function spelled(operand: Operand, language: Language): string {
  const { made } = operand;
  return operand[language] + (made ? signsOf(language).bracketed(made[language]) : '');
}
