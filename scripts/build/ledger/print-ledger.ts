import type { Language } from '../../../src/language/language.ts';
import type { Severity } from '../../../src/finding/finding.ts';
import { tellResult } from '../../../src/rules/sentences.ts';
import { tellList } from '../../../src/finding/register-sentences.ts';
import type { Action, Ledger, LedgerEntry } from './ledger.ts';
import { printable } from './printable.ts';
import { UNKNOWN_VERSION } from '../check-office.ts';

const MOST_LINES = 200;

/** What there is to do, most pressing first. A rule's hint is no mismatch, here as on every page. */
const GROUPS: readonly {
  readonly title: string;
  readonly rule: boolean;
  readonly severities: readonly Severity[];
}[] = [
  { title: '程序问题 Our own fault', rule: false, severities: ['blocking'] },
  { title: '错误 Errors', rule: false, severities: ['error'] },
  { title: '程序自查 Checks on our own reading', rule: true, severities: ['blocking'] },
  { title: '不符 Mismatches', rule: true, severities: ['error', 'warning'] },
  { title: '请核对 Please look at', rule: false, severities: ['warning'] },
  { title: '提示，不算不符 Hints, no mismatches', rule: true, severities: ['note'] },
  { title: '备注 Notes', rule: false, severities: ['note'] },
];
const STATES = { read: '读懂 read', partly: '部分读懂 partly read', rejected: '没有采用 not taken' } as const;

/** The ledger for people: what became of the files, then what there is to do, most pressing first. */
export function printLedger({ version, files, actions }: Ledger): string {
  const lines = [`${String(files.length)} 个文件 files · 数据版本 data version ${version}`];
  for (const state of ['read', 'partly', 'rejected'] as const) {
    const count = files.filter((file) => file.state === state).length;
    if (count > 0) lines.push(`  ${STATES[state]}: ${String(count)}`);
  }
  if (version === UNKNOWN_VERSION)
    lines.push(
      '',
      '没有一份报告能读，原有数据保持不变。No report could be read; the data stay as they were.',
    );
  // Of very many files only those are listed that need looking at; the ledger file has them all.
  const listed = files.length <= MOST_LINES ? files : files.filter(({ state }) => state !== 'read');
  lines.push('', ...listed.slice(0, MOST_LINES).map(lineOfFile), ...more(listed.length));
  for (const { title, rule, severities } of GROUPS) {
    const group = onceEach(
      actions.filter(
        (action) => (action.rule !== undefined) === rule && severities.includes(action.severity),
      ),
    );
    if (group.length > 0)
      lines.push(
        '',
        `${title} (${String(group.length)})`,
        ...group.slice(0, MOST_LINES).flatMap(linesOfAction),
        ...more(group.length),
      );
  }
  if (actions.length === 0) lines.push('', '没有要处理的事项。Nothing to do.');
  return `${lines.join('\n')}\n`;
}

function more(count: number): string[] {
  if (count <= MOST_LINES) return [];
  return [`  … 另有 ${String(count - MOST_LINES)} 项，见 public/data/ledger.json and more in the ledger`];
}

function lineOfFile({
  file,
  state,
  authority,
  authorityName,
  year,
  form,
  figures,
  place,
}: LedgerEntry): string {
  const what =
    state === 'rejected'
      ? STATES.rejected
      : `${authorityName ?? authority ?? '？'} ${year === null ? '？' : String(year)} · 表式 form ${form ?? '？'} · ${String(figures)} 个数 figures`;
  const apart = place === null || place === 'chosen' ? '' : ` · ${PLACES[place]}`;
  return `  ${printable(file)} → ${printable(what)}${apart}`;
}

const PLACES = {
  superseded: '另有更晚的一份 superseded',
  copy: '内容重复 copy',
  unplaced: '未入数据 not in the dataset',
} as const;

/** An organ outside the register is one thing to do, however many reports it has. */
function onceEach(actions: readonly Action[]): Action[] {
  const told = new Set<string>();
  return actions.filter(({ code, facts }) => {
    if (code !== 'office-unregistered') return true;
    const name = String(facts['name']);
    return !told.has(name) && told.add(name);
  });
}

function linesOfAction(action: Action): string[] {
  const rule = action.rule === undefined ? '' : `${action.rule} `;
  // A sentence on a list kept by hand names it.
  const at = action.file === null ? '' : `${printable(action.file)}: `;
  return [
    `  - ${at}${rule}${printable(sentenceOf(action, 'zh'))}`,
    `    ${printable(sentenceOf(action, 'en'))}`,
  ];
}

function sentenceOf({ rule, severity, code, facts }: Action, language: Language): string {
  if (rule === undefined) return tellList({ code, facts }, language);
  return tellResult({ rule, outcome: 'fail', severity, spans: [], facts, keys: [] }, language);
}
