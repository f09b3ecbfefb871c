import './inspect/quiet-stdout.ts';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { tellList } from '../src/finding/register-sentences.ts';
import { collect } from './build/collect.ts';
import { printable } from './build/ledger/printable.ts';
import { workersOf, processesFor } from './build/pool/workers.ts';
import { progressOn } from './build/progress.ts';
import { sourceFiles } from './build/source-files.ts';
import { askerFor, tableOf } from './register/asking.ts';
import { outsidersIn } from './register/outsiders.ts';
import { withOrgans, writeRegister } from './register/register-file.ts';
import type { RegisterRow } from '../src/dataset/register/columns.ts';

// Proposes a line for every organ whose reports are there and which the register does not have.
const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: join(root, 'data') },
    cache: { type: 'string', default: join(root, '.cache', 'data') },
    yes: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
  },
});

const files = sourceFiles(join(values.data, 'reports'));
const workers = workersOf(processesFor(files.length));
const collected = await collect(
  { input: values.data, cache: values.cache },
  files,
  workers,
  progressOn(process.stderr),
);
workers.close();
const outsiders = outsidersIn(collected);
if (outsiders.length === 0)
  say('所有认得出的机关都在名册里。Every organ that could be told is in the register.');
else if (values['dry-run'])
  for (const { row, files: from } of outsiders)
    say(`${tableOf(row)}\n    ← ${from.map(printable).join(', ')}`);
else await propose();

async function propose(): Promise<void> {
  const asked = askerFor(values.yes);
  const taken: RegisterRow[] = [];
  for (const { row, files: from } of outsiders) {
    if (!values.yes) process.stderr.write(`\n← ${from.map(printable).join(', ')}\n`);
    const answer = await asked.reviewed(row);
    if (answer === 'stop') {
      taken.length = 0;
      say('停下了，名册没有改动。Stopped; the register is as it was.');
      process.exitCode = 1;
      break;
    }
    if (answer) taken.push(answer);
  }
  await asked.close();
  if (taken.length === 0) return;
  const { text, faults, isUsable } = withOrgans(values.data, taken);
  for (const { code, facts } of faults)
    for (const language of ['zh', 'en'] as const)
      say(`  - ${printable(tellList({ code, facts }, language))}`);
  if (!isUsable) {
    say('有的行不能用，名册没有改动。Some lines cannot be used; the register is as it was.');
    process.exitCode = 1;
    return;
  }
  writeRegister(values.data, text);
  say(
    `名册加了 ${String(taken.length)} 行，请再看一遍。${String(taken.length)} lines were added; please look them over.`,
  );
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
