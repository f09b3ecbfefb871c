import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildSiteData } from './build/build-site-data.ts';
import { progressOn } from './build/progress.ts';
import { printLedger } from './build/print-ledger.ts';

// Libraries may write warnings to stdout; what we say there is the list of actions alone.
console.log = console.info = console.debug = console.error;

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    input: { type: 'string', default: join(root, 'data') },
    output: { type: 'string', default: join(root, 'public', 'data') },
    strict: { type: 'boolean', default: false },
  },
});

const ledger = await buildSiteData({
  input: values.input,
  output: values.output,
  progress: progressOn(process.stderr),
});
process.stdout.write(printLedger(ledger));
const failed = ledger.files.filter(({ state }) => state === 'rejected').length;
if (failed === ledger.files.length || (values.strict && failed > 0)) process.exitCode = 1;
