import type { Asking, EditionId } from './figure.ts';

/** The edition a report follows. mixed: tables of two editions; older: outline of before 2019; null: no table. */
type FormHeld = EditionId | 'mixed' | 'older' | null;

/** A key the catalogue does not know: no edition asks for it. */
export const ASKED_BY_NOBODY: Asking = { told: 'table', asked: [] };

/**
 * Why a report on `form` has no such figure: its form has no cell for it, or it is asked for and the document does not
 * show it. What prose tells is asked of every report. `supplement`: the report has the local tables as well. Where
 * the edition is not known, a cell of any edition may have been meant.
 */
export function absenceOf(
  { told, asked }: Asking,
  form: FormHeld,
  supplement: boolean,
): 'not-asked' | 'not-found' {
  if (told !== 'table') return 'not-found';
  if (supplement && asked.includes('supplement')) return 'not-found';
  const isAsked = isEdition(form) ? asked.includes(form) : asked.some((id) => id !== 'supplement');
  return isAsked ? 'not-found' : 'not-asked';
}

function isEdition(form: FormHeld): form is EditionId {
  return form !== null && form !== 'mixed' && form !== 'older';
}
