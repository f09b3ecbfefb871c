import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { demoPlan, writeCity } from './invented/demo.ts';
import { MOST_OFFICES } from './invented/offices.ts';
import { ROOT } from './site-folder.ts';

// `npm run demo -- --offices 60 --years 7`: a city that does not exist, its reports as documents, the site of it.
const MOST_YEARS = 15;
const { values } = parseArgs({
  options: {
    offices: { type: 'string', default: '60' },
    years: { type: 'string', default: '7' },
    port: { type: 'string', default: process.env['PORT'] ?? '4173' },
    /** Builds the site and ends. */
    'no-serve': { type: 'boolean', default: false },
  },
});
const offices = Number(values.offices);
const years = Number(values.years);

if (!isWithin(offices, MOST_OFFICES) || !isWithin(years, MOST_YEARS)) {
  console.error(
    `--offices 应为 1 至 ${String(MOST_OFFICES)} 的整数，--years 应为 1 至 ${String(MOST_YEARS)} 的整数。 ` +
      `--offices takes a whole number from 1 to ${String(MOST_OFFICES)}, --years one from 1 to ${String(MOST_YEARS)}.`,
  );
  process.exit(2);
}

const folder = join('.cache', `demo-${String(offices)}-${String(years)}`);
const [data, site] = [join(folder, 'data'), join(folder, 'site')];
writeCity(demoPlan(offices, years), join(ROOT, data));
run('scripts/build-site.ts', '--input', data, '--site', site, '--invented');
if (!values['no-serve']) run('scripts/serve.ts', '--port', values.port);

function isWithin(number: number, most: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= most;
}

/** Runs one of the project's programs; where it fails, it has said why. */
function run(script: string, ...words: readonly string[]): void {
  const { status } = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', script, ...words], {
    cwd: ROOT,
    env: { ...process.env, SITE_FOLDER: site },
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
