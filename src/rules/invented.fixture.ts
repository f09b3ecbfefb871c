import type { Register } from '../catalogue/authorities.ts';
import { registerOf } from '../catalogue/authorities.ts';
import { readDocument } from '../document/read.ts';
import type { RuleResult } from '../finding/finding.ts';
import { checkReport } from './check.ts';
import type { CheckContext } from './context.ts';
import { recogniseReport } from '../report/recognise.ts';
import type { SourcedReport } from '../report/report.ts';
import { pastReportOf, type PastReport } from './past-report.ts';
import { inventedText, type Draft } from './invented-text.fixture.ts';

/** A small register of invented organs. */
export const REGISTER: Register = registerOf(
  [
    ['qinghe-water', '青禾市青禾区水务局', '青禾区水务局;青禾水务', 'county', 'water', null],
    ['qinghe-housing', '青禾市青禾区住房保障局', '青禾区住房保障局', 'county', 'housing', null],
  ].map(([id = '', name = '', also = '', level = '', kind = '', successor = null]) => ({
    id: id ?? '',
    name: name ?? '',
    also: (also ?? '').split(';'),
    label: name ?? '',
    en: id ?? '',
    level: level ?? '',
    kind: kind ?? '',
    district: '青禾区',
    city: '青禾市',
    parent: null,
    successor,
  })),
);

export const NO_CONTEXT: CheckContext = { ownSeries: [], sameYear: [], register: REGISTER };

/** Reads and recognises a text as the build does. */
export async function understood(text: string, name = 'draft.txt'): Promise<SourcedReport> {
  const document = await readDocument(new TextEncoder().encode(text), name);
  if (!document.ok) throw new Error(document.refusal.code);
  const report = recogniseReport(document.value, REGISTER);
  if (!report.ok) throw new Error(report.refusal.code);
  return { document: document.value, report: report.value };
}

/** An invented report as the rules get it. */
export function invented(draft: Draft = {}, name?: string): Promise<SourcedReport> {
  return understood(inventedText(draft), name);
}

/** An invented report as the reports of other years see it. */
export async function past(draft: Draft): Promise<PastReport> {
  return pastReportOf((await invented(draft)).report);
}

/** What failed: rule and the characters it points at, in the order of the book. */
export async function failing(draft: Draft, context: CheckContext = NO_CONTEXT): Promise<readonly string[]> {
  const sourced = await invented(draft);
  return failed(checkReport(sourced, context)).map(({ rule }) => rule);
}

export function failed(results: readonly RuleResult[]): readonly RuleResult[] {
  return results.filter(({ outcome }) => outcome === 'fail');
}

/** The results of one rule on an invented report, with the characters they point at. */
export async function resultsOf(
  rule: string,
  draft: Draft = {},
  context: CheckContext = NO_CONTEXT,
): Promise<readonly (RuleResult & { readonly texts: readonly string[] })[]> {
  const sourced = await invented(draft);
  return checkReport(sourced, context)
    .filter((result) => result.rule === rule)
    .map((result) => ({
      ...result,
      texts: result.spans.map((span) => sourced.document.text.slice(...span)),
    }));
}

/** The outcome of one rule, for a report where it gives one result. */
export async function outcomeOf(rule: string, draft: Draft = {}, context?: CheckContext): Promise<string> {
  const results = await resultsOf(rule, draft, context);
  return results.map(({ outcome }) => outcome).join(' ');
}
