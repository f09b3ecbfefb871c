import type { Key } from '../../catalogue/figure.ts';
import type { Span } from '../../finding/finding.ts';
import { fold } from '../../report/fold.ts';
import type { Claim } from '../../report/report.ts';
import { isOwn, yearTold } from './claims.ts';
import { withLastYear } from '../edition.ts';
import { about, operandOf, spansOf, pastOperand } from '../operand.ts';
import type { PastReport } from '../past-report.ts';
import type { Rules, Subject, Verdict } from '../rule.ts';
import { paragraphsIn, sectionOf } from '../sections.ts';
import { fail, missing, notApplicable, overAll, pass, undecidable } from '../verdict.ts';

/** What the prose says of last year and of its own. */
export const PROSE_YEAR_RULES = {
  'P-16': { severity: 'warning', check: (subject) => overAll(comparisons(subject)) },
  'P-17': { severity: 'warning', check: (subject) => overAll(lastYearsNumbers(subject)) },
  'P-18': { severity: 'warning', check: wrongYear },
} satisfies Rules;

type Keyed = Claim & { readonly key: Key };

/** P-16: 同比增长 as a per cent or a difference, against both reports. */
function comparisons(subject: Subject): readonly Verdict[] {
  const claims = subject.report.claims.filter(
    (claim): claim is Keyed =>
      claim.kind === 'comparison' && claim.key !== null && !claim.approximate && claim.scope === 'own',
  );
  if (claims.length === 0) return [notApplicable('not-said')];
  const verdict = withLastYear((_, last) => overAll(claims.map((claim) => recomputed(subject, last, claim))))(
    subject,
  );
  return Array.isArray(verdict) ? (verdict as readonly Verdict[]) : [verdict as Verdict];
}

function recomputed(subject: Subject, last: PastReport, claim: Keyed): Verdict {
  const now = operandOf(subject.readings, claim.key);
  const before = pastOperand(last, claim.key);
  if (now.number === undefined || before.number === undefined)
    return missing([now, before], about(claim.key));
  const percent = /%|％|百分之/.test(claim.unit);
  if (/百分点/.test(claim.unit) || (percent && before.number === 0))
    return undecidable('premise', about(claim.key));
  const change = now.number - before.number;
  const value = percent ? (change / before.number) * 100 : change;
  const printed = subject.document.text.slice(...claim.span);
  const decimals = /[.．](\d{1,6})/.exec(printed)?.[1]?.length ?? 0;
  // Half of the last printed digit either way.
  const tolerance = percent ? 0.5 * 10 ** -decimals + 1e-9 : 0;
  const facts = {
    ...about(claim.key),
    prose: claim.number,
    unit: percent ? '%' : claim.unit,
    figure: now.number,
    lastYear: before.number,
    value: Math.round(value * 100) / 100,
  };
  const fits = Math.abs(value - claim.number) <= tolerance;
  return (fits ? pass : fail)(facts, [claim.span, ...spansOf([now])], [claim.key]);
}

/** P-17: a figure given for last year, against last year's report. */
function lastYearsNumbers(subject: Subject): readonly Verdict[] {
  const { year } = subject.report;
  if (year === null) return [undecidable('unknown-year')];
  const claims = subject.report.claims.filter(
    (claim): claim is Keyed =>
      claim.key !== null && claim.kind === 'figure' && yearTold(claim) === year - 1 && claim.scope === 'own',
  );
  if (claims.length === 0) return [notApplicable('not-said')];
  const { lastYear } = subject;
  if (!lastYear) return [undecidable('no-last-year')];
  return claims.map((claim) => {
    const before = pastOperand(lastYear, claim.key);
    if (claim.approximate || before.number === undefined) return missing([before], about(claim.key));
    const facts = { ...about(claim.key), prose: claim.number, lastYear: before.number, year: year - 1 };
    return (before.number === claim.number ? pass : fail)(facts, [claim.span], [claim.key]);
  });
}

const UNTIL = /截至(\d{4})年(?:12月31日|12月)?(?:年?底|末|止)?/g;
const LOOKING_BACK = /去年|上年|同比|相比|较|以来|已于|此前|历年/;

/**
 * P-18: another year where the sentence speaks of the year reported on: 「截至…年底」, or a figure of disclosure or
 * requests told for a later year. Part five, which looks ahead, is left out.
 */
function wrongYear(subject: Subject): Verdict {
  const { year } = subject.report;
  if (year === null) return undecidable('unknown-year');
  const overview = sectionOf(subject, 'overview');
  if (!overview) return undecidable('no-part');
  const odd: { year: number; span: Span }[] = [];
  let seen = 0;
  for (const paragraph of paragraphsIn(subject, overview.body)) {
    if (!paragraph.text.includes('截')) continue;
    const folded = fold(paragraph.text, paragraph.span[0]);
    for (const match of folded.text.matchAll(UNTIL)) {
      const end = folded.text.indexOf('。', match.index);
      const sentence = folded.text.slice(
        match.index,
        end < 0 ? match.index + 120 : Math.min(end, match.index + 120),
      );
      if (LOOKING_BACK.test(sentence)) continue;
      seen += 1;
      const told = Number(match[1]);
      if (told !== year)
        odd.push({ year: told, span: folded.span(match.index, match.index + match[0].length) });
    }
  }
  for (const claim of subject.report.claims) {
    const told = claim.kind === 'figure' && claim.key !== null ? yearTold(claim) : null;
    if (told !== null && told > year) odd.push({ year: told, span: claim.span });
  }
  const own = subject.report.claims.filter((claim) => claim.year !== null && isOwn(subject, claim)).length;
  const [first] = odd;
  if (first)
    return fail(
      { year, told: first.year, places: odd.length },
      odd.map(({ span }) => span),
    );
  return seen + own > 0 ? pass({ year, places: seen + own }) : notApplicable('not-said');
}
