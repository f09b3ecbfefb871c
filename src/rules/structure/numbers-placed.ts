import { FORMS } from '../../catalogue/editions.ts';
import type { Grid } from '../../report/report.ts';
import type { Subject, Verdict } from '../rule.ts';
import { fail, pass, undecidable } from '../verdict.ts';

/**
 * S-10: every numeric token in the tables we know belongs to a figure. What is left over is our own reading's gap; not
 * so the figures of rows that the office added (其他主动公开文件), where every row of the form was found.
 */
export function everyNumberPlaced({ report }: Subject): Verdict {
  const known = report.grids.filter((grid) => grid.template !== 'unknown' && !grid.secondary);
  if (known.length === 0) return undecidable('no-table');
  const tokens = known.reduce((sum, grid) => sum + grid.tokens, 0);
  const leftovers = known.flatMap((grid) => {
    const added = isWhole(grid) ? addedCells(grid) : new Set<number>();
    return grid.leftovers.filter(({ span }) => !added.has(span[0]));
  });
  const facts = { tokens, placed: tokens - leftovers.length, left: leftovers.length };
  if (leftovers.length === 0) return pass(facts);
  return fail(
    {
      ...facts,
      texts: leftovers
        .slice(0, 10)
        .map(({ text }) => text.slice(0, 20))
        .join(' '),
    },
    leftovers.map(({ span }) => span),
  );
}

/** Whether every row that some edition asks for was found with figures. */
function isWhole({ template, rows }: Grid): boolean {
  const found = new Set(rows.flatMap(({ row, numbers }) => (row !== null && numbers > 0 ? [row] : [])));
  return FORMS.some(({ disclosure, requests }) => {
    const asked =
      template === 'disclosure'
        ? disclosure.flatMap((block) => block.rows.map(({ id }) => id))
        : template === 'requests'
          ? requests.map(({ indicator }) => indicator)
          : [];
    return asked.length > 0 && asked.every((row) => found.has(row));
  });
}

/** Where the figures stand of rows that have words the form does not know. */
function addedCells({ rows }: Grid): ReadonlySet<number> {
  return new Set(
    rows.flatMap(({ row, label, values }) =>
      row === null && label !== '' ? values.map(([start]) => start) : [],
    ),
  );
}
