import { spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, SITE } from './site-folder.ts';

// The site of `npm run build`: into `dist` or the folder of `--site`, from what `npm run data` made or, with
// `--input`, from another folder of reports.
const { values } = parseArgs({
  options: { input: { type: 'string' }, site: { type: 'string', default: SITE } },
});
const site = resolve(ROOT, values.site);
const DATA = join(ROOT, 'public', 'data');

run('vite/bin/vite.js', 'build');
run('vite/bin/vite.js', 'build', '--ssr', 'src/ui/render.ts', '--outDir', '.cache/render');
cpSync(join(ROOT, 'public'), site, { recursive: true, filter: (path) => path !== DATA });
if (values.input !== undefined) {
  const cache = join('.cache', `data-of-${basename(site)}`);
  const folders = ['--input', values.input, '--output', join(site, 'data'), '--cache', cache];
  run('tsx/dist/cli.mjs', 'scripts/build-data.ts', ...folders);
} else if (existsSync(DATA)) cpSync(DATA, join(site, 'data'), { recursive: true });
for (const step of ['prerender', 'pictures', 'write-pack']) run('tsx/dist/cli.mjs', `scripts/${step}.ts`);

/** Runs one step; where it fails the build ends with its exit status. */
function run(program: string, ...words: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [join(ROOT, 'node_modules', program), ...words], {
    cwd: ROOT,
    env: { ...process.env, SITE_FOLDER: site },
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
