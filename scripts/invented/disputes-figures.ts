import type { Key } from '../../src/catalogue/figure.ts';
import type { Form } from '../../src/catalogue/form.ts';
import { RESULTS } from '../../src/catalogue/splits.ts';
import type { Luck } from './seed.ts';

/** Reviews and lawsuits not yet decided at the end of a year, by group of table 四. */
export type UndecidedDisputes = ReadonlyMap<string, number>;

const REVIEW = 'review';
const AFTER_REVIEW = 'litigation-after-review';

/**
 * Fills table 四: few organs are ever contested, nobody goes to court after a review where there was none, and what
 * was undecided last year is decided in this one. Says what is left undecided.
 */
export function inventDisputes(
  form: Form,
  past: UndecidedDisputes,
  luck: Luck,
  figures: Map<Key, number>,
): UndecidedDisputes {
  const undecided = new Map<string, number>();
  const contested = (figures.get('request.processed.total') ?? 0) > 3 && luck.sometimes(0.25);
  for (const { indicator } of form.disputes) {
    const reviews = figures.get(`${REVIEW}.total`) ?? 0;
    const most = !contested ? 0 : indicator === AFTER_REVIEW ? Math.min(1, reviews) : 2;
    let total = 0;
    for (const { id } of RESULTS) {
      const number = id === 'total' ? total : numberOf(id, indicator, most, past, luck);
      if (id === 'pending') undecided.set(indicator, number);
      total += number;
      figures.set(`${indicator}.${id}`, number);
    }
  }
  return undecided;
}

function numberOf(result: string, group: string, most: number, past: UndecidedDisputes, luck: Luck): number {
  const decided = result === RESULTS[0]?.id ? (past.get(group) ?? 0) : 0;
  // Of a single lawsuit after a review there is no second result.
  const fresh = luck.sometimes(0.35) && (group !== AFTER_REVIEW || result === RESULTS[0]?.id);
  return decided + (fresh ? luck.whole(0, most) : 0);
}
