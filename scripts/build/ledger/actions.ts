import type { OfficeEntry } from '../../../src/dataset/dataset.ts';
import { REGISTER_COLUMNS, registerLine, rowOf } from '../../../src/dataset/register/columns.ts';
import type { Finding, RuleResult } from '../../../src/finding/finding.ts';
import type { Report } from '../../../src/report/report.ts';
import type { Choice } from '../place/choose.ts';
import type { Shortcoming } from '../shortcomings.ts';
import { stillShort } from './ledger-entry.ts';
import type { Gathered } from '../gather.ts';
import type { Action } from './ledger.ts';

/** What the maintainer should look at in the content of one report: its findings and its failing rules. */
export function actionsOfReport(
  path: string,
  report: Report,
  results: readonly RuleResult[],
  fault: Finding | null,
): Action[] {
  const at = { file: path, report: report.id };
  return [
    ...[...(fault ? [fault] : []), ...report.findings].map(({ code, severity, facts }): Action => ({
      severity,
      code,
      facts,
      ...at,
    })),
    ...results.flatMap(({ rule, outcome, severity, facts, follows }): Action[] =>
      outcome === 'fail' && follows === undefined
        ? [{ severity, code: 'rule-failed', rule, facts: { rule, ...facts }, ...at }]
        : [],
    ),
  ];
}

/**
 * What to say of one file as such: refused, incomplete, not in the register, superseded, a copy, placed by hand.
 * `office` is the one it stands for.
 */
export function actionsOfFile(
  { file, result }: Gathered,
  choice: Choice | undefined,
  office: OfficeEntry | undefined,
  doubt: Shortcoming | null,
): Action[] {
  const at = { file: file.path, report: choice?.id ?? null };
  const say = (severity: Action['severity'], code: string, facts: Action['facts']): Action => ({
    severity,
    code,
    facts,
    ...at,
  });
  if (!result.ok) {
    const { code, facts } = result.refusal;
    return [say(code === 'reader-fault' ? 'blocking' : 'error', code, facts)];
  }
  if (!choice) return [];
  if (choice.state === 'copy') return [say('note', 'file-copied', { instead: choice.instead ?? '' })];
  const { authorityName, year } = result.value.fingerprint.report;
  const short = stillShort(result.value.shortcomings, choice);
  const actions = short.map(({ code, facts }) => say('warning', code, facts));
  if (doubt) actions.push(say('warning', doubt.code, doubt.facts));
  if (office && choice.authority === null) {
    const line = registerLine(rowOf(office), REGISTER_COLUMNS);
    actions.push(say('warning', 'office-unregistered', { name: office.name, line }));
  }
  const { given } = choice;
  const name = authorityName ?? '';
  if (given.authority)
    actions.push(say('note', `assigned-by-${given.authority}`, { name, id: choice.office ?? '' }));
  if (given.year && year !== null && year !== choice.year)
    actions.push(say('note', 'assigned-year', { printed: year, year: choice.year ?? '' }));
  if (choice.state === 'superseded')
    actions.push(say('warning', 'report-superseded', { instead: choice.instead ?? '' }));
  return actions;
}
