import type { Register } from '../../../src/catalogue/authorities.ts';
import { registerLine } from '../../../src/dataset/register.ts';
import type { Finding, RuleResult } from '../../../src/finding/finding.ts';
import type { Report } from '../../../src/report/report.ts';
import { doubtOf, type Choice } from '../choose.ts';
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
    ...results.flatMap(({ rule, outcome, severity, facts }): Action[] =>
      outcome === 'fail' ? [{ severity, code: 'rule-failed', rule, facts: { rule, ...facts }, ...at }] : [],
    ),
  ];
}

/** What to say of one file as such: refused, incomplete, not in the register, superseded, a copy. */
export function actionsOfFile(
  { file, result }: Gathered,
  choice: Choice | undefined,
  register: Register,
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
  const { report } = result.value.fingerprint;
  const actions = result.value.shortcomings.map(({ code, facts }) => say('warning', code, facts));
  const doubt = doubtOf(report, register);
  if (doubt) actions.push(say('warning', doubt.code, doubt.facts));
  if (report.authority === null && report.authorityName !== null && choice.office !== null) {
    const line = registerLine({ id: choice.office, name: report.authorityName });
    actions.push(say('warning', 'office-unregistered', { name: report.authorityName, line }));
  }
  if (choice.state === 'superseded')
    actions.push(say('warning', 'report-superseded', { instead: choice.instead ?? '' }));
  return actions;
}
