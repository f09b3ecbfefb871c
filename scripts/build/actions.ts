import { registerLine } from '../../src/dataset/register.ts';
import type { Finding, RuleResult } from '../../src/finding/finding.ts';
import type { SourcedReport } from '../../src/report/report.ts';
import type { Choice } from './choose.ts';
import type { Gathered } from './gather.ts';
import type { Action, LedgerEntry } from './ledger.ts';

type Why = LedgerEntry['why'][number];

const TABLES = ['disclosure', 'requests', 'review'] as const;

/** Why an understood file is not simply read: no year, no organ, or one of the three tables not found. */
export function shortcomingsOf({ report }: SourcedReport): Why[] {
  const why: Why[] = [];
  if (report.year === null) why.push({ code: 'year-unknown', facts: {} });
  if (report.authority === null && report.authorityName === null)
    why.push({ code: 'authority-unknown', facts: {} });
  for (const table of TABLES)
    if (!report.grids.some(({ template }) => template === table))
      why.push({ code: 'table-missing', facts: { table } });
  return why;
}

/** What the maintainer should look at in one understood file: its place, its findings, its failing rules. */
export function actionsOf(gathered: Gathered, choice: Choice, results: readonly RuleResult[]): Action[] {
  if (!gathered.result.ok) return [];
  const { report, document } = gathered.result.value;
  const at = { file: gathered.file.path, report: choice.id };
  const told = ({ code, severity, facts }: Finding): Action => ({ severity, code, facts, ...at });
  const actions: Action[] = [
    ...shortcomingsOf(gathered.result.value).map(({ code, facts }): Action => ({
      severity: 'warning',
      code,
      facts,
      ...at,
    })),
    ...[...document.findings, ...report.findings].map(told),
  ];
  if (report.authority === null && report.authorityName !== null && choice.office !== null) {
    const line = registerLine({ id: choice.office, name: report.authorityName });
    actions.push({
      severity: 'warning',
      code: 'office-unregistered',
      facts: { name: report.authorityName, line },
      ...at,
    });
  }
  const instead = choice.instead ?? '';
  if (choice.state === 'superseded')
    actions.push({ severity: 'warning', code: 'report-superseded', facts: { instead }, ...at });
  for (const { rule, outcome, severity, facts } of results)
    if (outcome === 'fail')
      actions.push({ severity, code: 'rule-failed', rule, facts: { rule, ...facts }, ...at });
  return actions;
}

/** What to say of a file that became no report of its own: refused, or the same bytes as another. */
export function actionOfFile({ file, result }: Gathered, choice: Choice | undefined): Action[] {
  const at = { file: file.path, report: null };
  if (!result.ok)
    return [{ severity: 'error', code: result.refusal.code, facts: result.refusal.facts, ...at }];
  if (choice?.state !== 'copy') return [];
  return [{ severity: 'note', code: 'file-copied', facts: { instead: choice.instead ?? '' }, ...at }];
}
