import type { Facts, OrRefusal, RuleResult, Span } from '../../src/finding/finding.ts';
import { tell } from '../../src/finding/sentences.ts';
import type { Ground } from '../../src/report/ground.ts';
import type { Part, Reading, ReportForm, ReportScope, SourcedReport } from '../../src/report/report.ts';

/** One figure on an `inspect` line. `text` is what `span` slices from the document. */
interface InspectedValue {
  readonly state: 'number' | 'blank' | 'not-applicable' | 'text';
  readonly value?: number;
  readonly text: string;
  readonly span: Span;
  readonly place: Reading['place'];
  readonly approximate?: true;
  /** Why a figure of prose was taken. */
  readonly ground?: Ground;
  /** What the ground of `disclosure.total` comes to. */
  readonly basis?: 'stated' | 'single-channel';
  readonly parts?: readonly Part[];
}

/** What `inspect` prints of one report. A key that is not in `values` was not found in the document. */
export interface InspectedReport {
  readonly file: string;
  readonly authority: string | null;
  readonly authorityId: string | null;
  readonly year: number | null;
  readonly form: ReportForm;
  readonly issued: string | null;
  /** Whose figures the tables hold, and the words that say so. */
  readonly scope: { readonly value: ReportScope; readonly text: string; readonly span: Span | null };
  readonly values: Readonly<Record<string, InspectedValue>>;
  /** Figures of prose that may be the ones asked for and were not taken: for a person to look at. */
  readonly doubts: readonly InspectedDoubt[];
  readonly findings: readonly Omit<RuleResult, 'keys'>[];
}

interface InspectedDoubt {
  readonly key: string;
  readonly ground: string;
  readonly words: string;
  readonly text: string;
  readonly span: Span;
}

export interface InspectedFailure {
  readonly file: string;
  readonly error: { readonly code: string; readonly message: string };
}

/** The line of one file, without line end: the report as understood, or one clear reason why there is none. */
export function inspectLine(
  file: string,
  result: OrRefusal<{ readonly sourced: SourcedReport; readonly results: readonly RuleResult[] }>,
): InspectedReport | InspectedFailure {
  if (!result.ok) {
    const { refusal } = result;
    return { file, error: { code: refusal.code, message: `${tell(refusal, 'zh')} ${tell(refusal, 'en')}` } };
  }
  const { sourced, results } = result.value;
  const { authority, authorityName, year, form, reach, issued, readings } = sourced.report;
  return {
    file,
    authority: authorityName,
    authorityId: authority,
    year,
    form,
    issued,
    scope: {
      value: reach.scope,
      text: reach.span ? sourced.document.text.slice(...reach.span) : '',
      span: reach.span,
    },
    values: Object.fromEntries(
      readings.map((reading) => [reading.key, inspected(reading, sourced.document.text)]),
    ),
    doubts: sourced.report.findings.flatMap(({ code, facts, spans }) =>
      code === 'figure-unsure' ? spans.map((span) => doubtAt(span, facts, sourced.document.text)) : [],
    ),
    findings: results.map(({ rule, outcome, severity, spans, facts }) => ({
      rule,
      outcome,
      severity,
      spans,
      facts,
    })),
  };
}

function doubtAt(span: Span, facts: Facts, text: string): InspectedDoubt {
  const of = (name: string): string => String(facts[name] ?? '');
  return { key: of('about'), ground: of('ground'), words: of('words'), text: text.slice(...span), span };
}

function inspected({ key, value, span, place, ground, parts }: Reading, text: string): InspectedValue {
  return {
    state: value.kind,
    ...(value.kind === 'number' ? { value: value.number } : {}),
    text: text.slice(...span),
    span,
    place,
    ...(value.kind === 'number' && value.approximate ? { approximate: true } : {}),
    ...(ground ? { ground } : {}),
    ...(key === 'disclosure.total' ? { basis: ground === 'only-channel' ? 'single-channel' : 'stated' } : {}),
    ...(parts ? { parts } : {}),
  };
}
