import type { Form } from './form.ts';
import { FORM_2019 } from './form2019.ts';
import { FORM_2021 } from './form2021.ts';

/** Every edition of the statutory form, newest first. A new edition is one new file and one entry here. */
export const FORMS: readonly Form[] = [FORM_2021, FORM_2019];
