import type { Form } from './form.ts';
import { FORM_2019 } from './form2019.ts';
import { FORM_2021 } from './form2021.ts';

/** Every edition of the statutory form, newest first. A new edition is one new file and one entry here. */
export const FORMS: readonly [newest: Form, ...older: Form[]] = [FORM_2021, FORM_2019];

/** The edition of an id; none for tables of two editions, the outline of before 2019, and where no table was read. */
export function editionOf(id: string | null): Form | undefined {
  return FORMS.find((form) => form.id === id);
}
