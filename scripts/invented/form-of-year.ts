import { FORMS } from '../../src/catalogue/editions.ts';
import type { Form } from '../../src/catalogue/form.ts';

const OLDEST_FIRST = [...FORMS].sort((a, b) => a.since - b.since);

/** The edition of the form that a report of this year is printed on. */
export function formOf(year: number): Form {
  const form = OLDEST_FIRST.filter(({ since }) => since <= year).at(-1) ?? OLDEST_FIRST[0];
  if (!form) throw new Error('the catalogue holds no form');
  return form;
}
