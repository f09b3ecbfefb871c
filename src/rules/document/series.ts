import { equalFigures } from '../organs/equal-figures.ts';
import { fingerprintOf } from '../organs/fingerprint.ts';
import type { Rules, Subject, Verdict } from '../rule.ts';
import { sectionOf } from '../sections.ts';
import { similarity } from '../organs/sketch.ts';
import { fail, notApplicable, pass, undecidable } from '../verdict.ts';

/** The document beside other documents of its organ, and its markers. */
export const SERIES_RULES = {
  'D-06': { severity: 'warning', check: sameYearTwice },
  'D-07': { severity: 'note', check: otherYearSameText },
  'D-08': { severity: 'note', check: sourceChanged },
  'D-09': { severity: 'note', check: missingYear },
  'D-10': { severity: 'note', check: residue },
} satisfies Rules;

/** Free text more alike than this may be one text. */
const SAME_PERCENT = 95;

/** D-06: another document of this organ for this year. */
function sameYearTwice(subject: Subject): Verdict {
  const { year } = subject.report;
  if (year === null) return undecidable('unknown-year');
  const others = subject.series.filter((report) => report.year === year);
  const [first] = others;
  if (!first) return subject.series.length === 0 ? notApplicable('no-series') : pass({ documents: 1 });
  return fail({ year, documents: others.length + 1, report: first.id });
}

/** D-07: text and figures of another year; a hint, as is every likeness. */
function otherYearSameText(subject: Subject): Verdict {
  const others = subject.series.filter(({ year }) => year !== null && year !== subject.report.year);
  if (others.length === 0) return notApplicable('no-series');
  const known = others.flatMap((report) => subject.context.fingerprints?.of(report) ?? []);
  if (known.length < others.length) return undecidable('no-series');
  const mine = subject.context.fingerprints?.of(subject.report) ?? fingerprintOf(subject);
  if (mine.sections.length === 0) return notApplicable('too-small');
  for (const other of known) {
    const shares = mine.sections.map(({ part, sketch }) => {
      const theirs = other.sections.find((section) => section.part === part);
      return theirs ? similarity(sketch, theirs.sketch) : 0;
    });
    const percent = Math.round(Math.min(...shares) * 100);
    if (percent <= SAME_PERCENT) continue;
    const equal = equalFigures(mine.cells, other.cells);
    if (!equal) continue;
    const spans = mine.sections.flatMap(({ part }) => {
      const section = sectionOf(subject, part);
      return section ? [section.heading] : [];
    });
    const facts = { percent, figures: equal.length, year: other.report.year ?? 0, report: other.report.id };
    return fail(facts, spans);
  }
  return pass({ documents: known.length });
}

/** D-08: the source's text is not that of the last release. */
function sourceChanged(subject: Subject): Verdict {
  const before = subject.context.lastRelease?.get(subject.report.file);
  if (before === undefined) return notApplicable('no-earlier-release');
  const now = fingerprintOf(subject).text;
  return now === before ? pass({ hash: now }) : fail({ hash: now, before });
}

/** D-09: an earlier year is there, the year before is not. */
function missingYear(subject: Subject): Verdict {
  const { year } = subject.report;
  if (year === null) return undecidable('unknown-year');
  const earlier = subject.series.flatMap((report) =>
    report.year !== null && report.year < year ? [report.year] : [],
  );
  if (earlier.length === 0) return notApplicable('no-series');
  const last = Math.max(...earlier);
  return last === year - 1 ? pass({ year: last }) : fail({ from: last + 1, to: year - 1, year: last });
}

/** D-10: bookmarks, field codes and page numbers: counted, and never read as figures. */
function residue({ report }: Subject): Verdict {
  if (report.residue.length === 0) return pass({ marks: 0 });
  return fail({ marks: report.residue.length }, report.residue);
}
