/** What a cell says. Zero is a number somebody wrote; a blank is not zero. */
export type Value =
  | { readonly kind: 'number'; readonly number: number; readonly digits: string; readonly approximate?: true }
  | { readonly kind: 'blank' }
  | { readonly kind: 'not-applicable'; readonly mark: string }
  | { readonly kind: 'text'; readonly text: string };

/** Why there is no cell: the form has none, or it has one and the document does not show it. */
export type Absence = { readonly kind: 'not-asked' } | { readonly kind: 'not-found' };

/** What is known of one figure of one office and year. */
export type Observed = Value | Absence | { readonly kind: 'no-report' };

export const STATUSES = [
  'number',
  'blank',
  'not-applicable',
  'text',
  'not-asked',
  'not-found',
  'no-report',
] as const;
export type Status = (typeof STATUSES)[number];

/** The only door from an observation to a scale: undefined unless somebody wrote a number. */
export function numberOf(observed: Observed): number | undefined {
  return observed.kind === 'number' ? observed.number : undefined;
}
