import { funnelOf, type Share } from '../../statistics/funnel.ts';
import { termsOf, type TableCell } from '../cell.ts';
import type { RowHeading } from '../chart-table.ts';
import { isSummary } from '../rows/rows.ts';
import type { Chance } from './limits.ts';

/** Places along the limits: as many as make a smooth line. */
const STEPS = 48;

/**
 * The funnel of one share over the offices of one year (`statistics/funnel.ts`). null where several years are shown,
 * where a count is no part of its cases, and where there are too few offices or cases. Reports that sum up others are
 * left out: they may hold the offices beside them.
 */
export function chanceOf(rows: readonly RowHeading[], cells: readonly TableCell[]): Chance | null {
  if (new Set(rows.map(({ year }) => year)).size !== 1) return null;
  const ids: string[] = [];
  const shares: Share[] = [];
  for (const [at, heading] of rows.entries()) {
    const cell = cells[at];
    const terms = cell && !isSummary(heading.scope) ? termsOf(cell) : undefined;
    if (!terms || terms.denominator === 0) continue;
    if (terms.numerator > terms.denominator) return null;
    ids.push(heading.id);
    shares.push({ count: terms.numerator, cases: terms.denominator });
  }
  const funnel = funnelOf(shares);
  if (!funnel) return null;
  const { pooled, factor, spread, outside, limitsOf } = funnel;
  return {
    ...{ pooled, factor, spread, offices: shares.length },
    outside: outside.flatMap(({ at, side }) => {
      const row = ids[at];
      return row === undefined ? [] : [{ row, side }];
    }),
    limits: stepsTo(Math.max(...shares.map(({ cases }) => cases))).map((cases) => ({
      cases,
      inner: limitsOf(cases, 0.95),
      outer: limitsOf(cases, 0.998),
    })),
  };
}

/** Whole numbers from 1 to the most, each about as many times the one before. */
function stepsTo(most: number): readonly number[] {
  const steps = Array.from({ length: STEPS }, (_, step) => Math.round(most ** (step / (STEPS - 1))));
  return [...new Set(steps)];
}
