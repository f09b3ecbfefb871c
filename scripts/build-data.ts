import './inspect/quiet-stdout.ts';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildSiteData } from './build/build-site-data.ts';
import { progressOn } from './build/progress.ts';
import { printLedger } from './build/ledger/print-ledger.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    input: { type: 'string', default: join(root, 'data') },
    output: { type: 'string', default: join(root, 'public', 'data') },
    cache: { type: 'string', default: join(root, '.cache', 'data') },
    processes: { type: 'string' },
    invented: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
  },
});

const ledger = await buildSiteData({
  input: values.input,
  output: values.output,
  cache: values.cache,
  invented: values.invented,
  ...(values.processes === undefined ? {} : { processes: Number(values.processes) }),
  progress: progressOn(process.stderr),
});
process.stdout.write(printLedger(ledger));
const failed = ledger.files.filter(({ state }) => state === 'rejected').length;
if (failed === ledger.files.length || (values.strict && failed > 0)) process.exitCode = 1;
