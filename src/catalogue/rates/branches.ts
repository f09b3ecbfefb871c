import { addedUp, type Count } from '../count.ts';
import { FORMS } from '../editions.ts';
import type { Key } from '../figure.ts';

const INDICATORS: readonly string[] = FORMS.flatMap(({ requests }) =>
  requests.map(({ indicator }) => indicator),
);

/** The 总计 cells of the rows of a branch of table 三 (`refused`) in any edition; the branch's own row is not among them. */
export function leavesOf(branch: string): readonly Key[] {
  const rows = INDICATORS.filter((indicator) => indicator.startsWith(`request.${branch}.`));
  return [...new Set(rows)].map((indicator) => `${indicator}.total`);
}

/**
 * Adds the leaves of a branch. A row the report's edition does not print adds nothing; a branch that some edition
 * prints as one row (其他处理 in 2019) has that row first.
 */
export function branchSum(branch: string): Count {
  const sum = addedUp(...leavesOf(branch));
  return INDICATORS.includes(`request.${branch}`) ? { ...sum, whole: `request.${branch}.total` } : sum;
}
