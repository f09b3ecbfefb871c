import type { Key } from './figure.ts';
import { FORMS } from './editions.ts';
import { APPLICANTS } from './splits.ts';

/** The keys of every row of table 三 by applicant, made once: each report asks for its 175 several times. */
const KEYS: ReadonlyMap<string, ReadonlyMap<string, Key>> = new Map(
  FORMS.flatMap(({ requests }) =>
    requests.map(({ indicator }) => [
      indicator,
      new Map(APPLICANTS.map(({ id }) => [id, `${indicator}.${id}`] as const)),
    ]),
  ),
);

/** The key of one cell of table 三: a row's indicator and an applicant's column. */
export function requestKey(indicator: string, applicant: string): Key {
  return KEYS.get(indicator)?.get(applicant) ?? `${indicator}.${applicant}`;
}
