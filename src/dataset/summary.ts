import type { Key } from '../catalogue/figure.ts';
import { figureOf } from '../catalogue/indicators.ts';
import type { RuleResult } from '../finding/finding.ts';
import { flagsByFigure, isOwnCheck, noStandings, standingOf, type Standing } from '../finding/standing.ts';
import type { Report, ReportForm, ReportScope } from '../report/report.ts';
import type { Value } from '../report/value.ts';

/** What the dataset keeps of one report: its figures without spans and text. */
export interface ReportSummary {
  readonly id: string;
  readonly office: string;
  readonly year: number;
  readonly form: ReportForm;
  readonly supplement: boolean;
  readonly scope: ReportScope;
  readonly issued: string | null;
  readonly file: string;
  readonly outcomes: Readonly<Record<Standing, number>>;
  readonly figures: readonly (readonly [Key, Value])[];
  /** Failing rules by the figure they are arithmetic about. */
  readonly flags: readonly (readonly [Key, readonly string[]])[];
}

/** Keeps of a checked report what the dataset needs. `office` and `year` are known by whoever chose the report. */
export function summarise(
  report: Pick<Report, 'id' | 'form' | 'reach' | 'issued' | 'file' | 'readings'>,
  results: readonly RuleResult[],
  place: { readonly office: string; readonly year: number },
): ReportSummary {
  const { id, form, issued, file } = report;
  return {
    id,
    ...place,
    form,
    supplement: hasSupplement(report),
    scope: report.reach.scope,
    issued,
    file,
    outcomes: countStandings(results),
    figures: report.readings.map(({ key, value }) => [key, value]),
    flags: [...flagsByFigure(results)],
  };
}

/** How many results of each standing there are; checks on our own reading are no results of the report. */
export function countStandings(results: readonly RuleResult[]): Record<Standing, number> {
  const counts = noStandings();
  for (const result of results) if (!isOwnCheck(result)) counts[standingOf(result)] += 1;
  return counts;
}

/** True where a report has figures in the local tables. */
export function hasSupplement({ readings }: Pick<Report, 'readings'>): boolean {
  return readings.some(
    ({ key, place }) => place === 'table' && (figureOf(key)?.asked.includes('supplement') ?? false),
  );
}
