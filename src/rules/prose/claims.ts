import type { Key } from '../../catalogue/figure.ts';
import type { Claim } from '../../report/report.ts';
import { writtenOut } from '../balance.ts';
import { about, keysOf, spansOf, sumOf, type Operand } from '../operand.ts';
import type { Subject, Verdict } from '../rule.ts';
import { fail, missing, pass } from '../verdict.ts';

/** Exact figures that the prose tells of this organ and this report year. */
export function ownFigures(subject: Subject): readonly (Claim & { readonly key: Key })[] {
  return subject.report.claims.filter(
    (claim): claim is Claim & { key: Key } =>
      claim.key !== null &&
      (claim.kind === 'figure' || claim.kind === 'whole') &&
      !claim.approximate &&
      isOwn(subject, claim),
  );
}

/** True for a sentence about this organ that carries the report's year or none. */
export function isOwn({ report }: Subject, claim: Claim): boolean {
  const year = yearTold(claim);
  return claim.scope === 'own' && (year === null || year === report.year);
}

/** The year a claim speaks of. 「2021年结转」 names where requests come from, not the year of the figure. */
export function yearTold(claim: Claim): number | null {
  return claim.key?.startsWith('request.carried-') ? null : claim.year;
}

/** The words right before a figure in its sentence, white space gone. */
export function wordsBefore({ document }: Subject, claim: Claim, length = 24): string {
  const from = Math.max(claim.sentence[0], claim.span[0] - length * 2);
  return document.text.slice(from, claim.span[0]).replace(/\s+/g, '').slice(-length);
}

/**
 * Compares one figure of the prose with the sums of the tables it may mean. It passes on the first that fits and
 * says which; with none fitting it fails against the first; a missing figure makes it undecidable.
 */
export function toldAgainst(claim: Claim, candidates: readonly (readonly Operand[])[]): Verdict {
  const [first = []] = candidates;
  const name = about(first[0]?.key ?? claim.key ?? '');
  const told = { ...name, prose: claim.number };
  for (const [index, operands] of candidates.entries())
    if (operands.length > 0 && sumOf(operands) === claim.number)
      return pass(
        { ...told, table: writtenOut(operands), match: index === 0 ? 'plain' : 'sum' },
        [claim.span, ...spansOf(operands)],
        keysOf(operands),
      );
  const table = sumOf(first);
  if (table === undefined) return missing(first, told);
  return fail(
    { ...told, table: writtenOut(first), tableTotal: table, difference: claim.number - table },
    [claim.span, ...spansOf(first)],
    keysOf(first),
  );
}
