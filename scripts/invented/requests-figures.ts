import type { Key } from '../../src/catalogue/figure.ts';
import type { Form, RequestRow } from '../../src/catalogue/form.ts';
import { requestKey } from '../../src/catalogue/request-keys.ts';
import { APPLICANTS } from '../../src/catalogue/splits.ts';
import type { PlannedOffice } from './planting.ts';
import type { Luck } from './seed.ts';

/** Requests not yet answered at the end of a year, by kind of applicant. */
export type Pending = ReadonlyMap<string, number>;

const TOTAL = 'total';
/** The row that sums up the outcomes; the form gives it the same stage as the outcomes themselves. */
const PROCESSED = 'request.processed';
const GRANTED: readonly string[] = ['request.granted', 'request.granted-in-part'];
const COMMON: readonly string[] = ['request.unavailable.not-held', 'request.closed', 'request.closed.other'];
/** Told with the notice of a fee in part six, and no invented office sends one. */
const FEE_UNPAID = 'request.closed.not-paid';
/** Most requests of a year by applicant; of the others most years have none. */
const USUAL: Readonly<Record<string, number>> = { 'natural-person': 9, business: 3 };
/** An office that is sought has ten times the most of any other. */
const SOUGHT = 10 * 9;

/** Fills table 三 applicant by applicant, and says what is left for the next year. */
export function inventRequests(
  form: Form,
  office: Pick<PlannedOffice, 'sparing' | 'sought'>,
  past: Pending,
  luck: Luck,
  figures: Map<Key, number>,
): Pending {
  const outcomes = form.requests.filter(
    ({ stage, indicator }) => stage === 'result' && indicator !== PROCESSED,
  );
  const quiet = !office.sought && !office.sparing && luck.sometimes(0.35);
  const pending = new Map<string, number>();
  const totals = new Map<string, number>();
  for (const { id: applicant } of APPLICANTS) {
    if (applicant === TOTAL) continue;
    const received = quiet ? 0 : receivedFrom(applicant, office, luck);
    const carriedIn = past.get(applicant) ?? 0;
    const open = received + carriedIn;
    const carriedOut = Math.min(open, luck.sometimes(0.4) ? luck.whole(0, 2) : 0);
    pending.set(applicant, carriedOut);
    const ended = shareOut(open - carriedOut, outcomes, office.sparing, luck);
    for (const row of form.requests) {
      const number = cellOf(row, { received, carriedIn, carriedOut, processed: open - carriedOut }, ended);
      figures.set(requestKey(row.indicator, applicant), number);
      totals.set(row.indicator, (totals.get(row.indicator) ?? 0) + number);
    }
  }
  for (const [indicator, total] of totals) figures.set(requestKey(indicator, TOTAL), total);
  return pending;
}

function receivedFrom(
  applicant: string,
  office: Pick<PlannedOffice, 'sparing' | 'sought'>,
  luck: Luck,
): number {
  const usual = USUAL[applicant];
  if (usual === undefined) return luck.sometimes(0.06) ? luck.whole(1, 2) : 0;
  if (office.sought) return luck.whole(SOUGHT, SOUGHT * 2);
  // What is granted unusually seldom shows only among enough requests.
  return office.sparing ? luck.whole(usual, usual * 2) : luck.whole(0, usual);
}

function cellOf(
  { indicator, stage }: RequestRow,
  flow: Readonly<Record<'received' | 'carriedIn' | 'carriedOut' | 'processed', number>>,
  ended: ReadonlyMap<string, number>,
): number {
  if (stage === 'received') return flow.received;
  if (stage === 'carried-in') return flow.carriedIn;
  if (stage === 'carried-out') return flow.carriedOut;
  return indicator === PROCESSED ? flow.processed : (ended.get(indicator) ?? 0);
}

/** How requests ended: mostly granted, else not held, seldom anything else; with a sparing office hardly granted. */
function shareOut(
  count: number,
  outcomes: readonly RequestRow[],
  sparing: boolean,
  luck: Luck,
): ReadonlyMap<string, number> {
  const weights = outcomes.map(({ indicator }): number => {
    if (GRANTED.includes(indicator)) return sparing ? 0.4 : indicator === GRANTED[0] ? 12 : 4;
    if (indicator === FEE_UNPAID) return 0;
    return COMMON.includes(indicator) ? 4 : 0.35;
  });
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const ended = new Map<string, number>();
  for (let request = 0; request < count; request += 1) {
    let left = luck.next() * whole;
    const at = weights.findIndex((weight) => (left -= weight) < 0);
    const { indicator } = outcomes[at] ?? outcomes[0] ?? { indicator: '' };
    ended.set(indicator, (ended.get(indicator) ?? 0) + 1);
  }
  return ended;
}
