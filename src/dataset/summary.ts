import type { Key } from '../catalogue/figure.ts';
import { figureOf } from '../catalogue/indicators.ts';
import type { Outcome, RuleResult } from '../finding/finding.ts';
import type { Report, ReportForm } from '../report/report.ts';
import type { Value } from '../report/value.ts';

/** What the dataset keeps of one report: its figures without spans and text. */
export interface ReportSummary {
  readonly id: string;
  readonly office: string;
  readonly year: number;
  readonly form: ReportForm;
  readonly supplement: boolean;
  readonly issued: string | null;
  readonly file: string;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly figures: readonly (readonly [Key, Value])[];
  /** Failing rules by the figure they name. */
  readonly flags: readonly (readonly [Key, readonly string[]])[];
}

/** Keeps of a checked report what the dataset needs. `office` and `year` are known by whoever chose the report. */
export function summarise(
  report: Pick<Report, 'id' | 'form' | 'issued' | 'file' | 'readings'>,
  results: readonly RuleResult[],
  place: { readonly office: string; readonly year: number },
): ReportSummary {
  const { id, form, issued, file } = report;
  return {
    id,
    ...place,
    form,
    supplement: hasSupplement(report),
    issued,
    file,
    outcomes: countOutcomes(results),
    figures: report.readings.map(({ key, value }) => [key, value]),
    flags: flagsOf(results),
  };
}

/** How many results of each outcome there are. */
export function countOutcomes(results: readonly RuleResult[]): Record<Outcome, number> {
  const counts = { pass: 0, fail: 0, undecidable: 0, 'not-applicable': 0 };
  for (const { outcome } of results) counts[outcome] += 1;
  return counts;
}

function hasSupplement({ readings }: Pick<Report, 'readings'>): boolean {
  return readings.some(
    ({ key, place }) => place === 'table' && (figureOf(key)?.asked.includes('supplement') ?? false),
  );
}

function flagsOf(results: readonly RuleResult[]): [Key, string[]][] {
  const flags = new Map<Key, Set<string>>();
  for (const { outcome, rule, keys } of results)
    if (outcome === 'fail')
      for (const key of keys) flags.set(key, (flags.get(key) ?? new Set<string>()).add(rule));
  return [...flags].map(([key, rules]) => [key, [...rules]]);
}
