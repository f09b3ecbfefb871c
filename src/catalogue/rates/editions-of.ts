import { cellsOf } from '../count.ts';
import { FORMS } from '../editions.ts';
import type { Key } from '../figure.ts';
import type { Form } from '../form.ts';
import { figureOf } from '../indicators.ts';
import type { Operand } from './operands.ts';
import type { CatalogueRate } from './rates.ts';

/** Editions of the form that ask for everything a rate is made of, newest first. */
export function editionsOf({ numerator }: CatalogueRate, denominator: Operand): readonly Form[] {
  return FORMS.filter(({ id }) => {
    const isAsked = (key: Key): boolean => figureOf(key)?.asked.includes(id) === true;
    // Of a sum an edition may print some rows only, or all of them as one.
    return [numerator, denominator].every(({ of }) => cellsOf(of).some(isAsked));
  });
}
