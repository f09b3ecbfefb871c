import { editionsOf } from '../../catalogue/rates/editions-of.ts';
import { RATES } from '../../catalogue/rates/rates.ts';
import { formulaOf, remarksOf } from '../../catalogue/rates/told.ts';
import type { Language } from '../../language/language.ts';
import { signsOf } from '../../language/signs.ts';
import type { ToldRate } from './told-rate.ts';

/** Every rate of the catalogue in one language. A page carries this instead of the forms that it follows from. */
export function toldRates(language: Language): ToldRate[] {
  return RATES.map((rate) => ({
    id: rate.id,
    name: rate[language],
    formulas: rate.denominators.map((denominator) => ({
      formula: formulaOf(rate, denominator, language),
      editions: editionsOf(rate, denominator)
        .map((form) => form[language])
        .join(signsOf(language).list),
      remarks: remarksOf(rate, denominator, language),
    })),
  }));
}
