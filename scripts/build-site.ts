import { spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../src/language/language.ts';
import { buildWholeSite, type Step } from './build/whole-site.ts';
import { ROOT, SITE } from './site-folder.ts';

// The site of `npm run build`: into `dist` or the folder of `--site`, from what `npm run data` made or, with
// `--input`, from another folder of reports; `--invented` says that no office wrote these.
const { values } = parseArgs({
  options: {
    input: { type: 'string' },
    site: { type: 'string', default: SITE },
    invented: { type: 'boolean', default: false },
  },
});
const site = resolve(ROOT, values.site);
const DATA = join(ROOT, 'public', 'data');

const failure = await buildWholeSite(site, [
  ...LANGUAGES.map((language) =>
    program(`vite build --mode ${language}`, 'vite/bin/vite.js', 'build', '--mode', language),
  ),
  program(
    'vite build --ssr',
    'vite/bin/vite.js',
    'build',
    '--ssr',
    'src/ui/render.ts',
    '--outDir',
    '.cache/render',
  ),
  {
    name: 'public',
    run: (fresh) => {
      cpSync(join(ROOT, 'public'), fresh, { recursive: true, filter: (path) => path !== DATA });
    },
  },
  { name: 'data', run: values.input === undefined ? copyData : dataOf(values.input) },
  ...['prerender', 'pictures', 'write-pack'].map((name) =>
    program(name, 'tsx/dist/cli.mjs', `scripts/${name}.ts`),
  ),
]);
if (failure !== null) {
  console.error(failure);
  process.exitCode = 1;
} else console.log(`网站 Site: ${relative(ROOT, site) || site}/`);

function copyData(fresh: string): void {
  if (existsSync(DATA)) cpSync(DATA, join(fresh, 'data'), { recursive: true });
}

function dataOf(input: string): Step['run'] {
  const cache = join('.cache', `data-of-${basename(site)}`);
  return (fresh) => {
    const folders = ['--input', input, '--output', join(fresh, 'data'), '--cache', cache];
    const invented = values.invented ? ['--invented'] : [];
    runProgram(fresh, 'tsx/dist/cli.mjs', 'scripts/build-data.ts', ...folders, ...invented);
  };
}

function program(name: string, ...words: readonly [string, ...string[]]): Step {
  return {
    name,
    run: (fresh) => {
      runProgram(fresh, ...words);
    },
  };
}

/** Runs one program with the folder of the new site. What went wrong it has told itself. */
function runProgram(fresh: string, script: string, ...words: readonly string[]): void {
  const { status, signal } = spawnSync(process.execPath, [join(ROOT, 'node_modules', script), ...words], {
    cwd: ROOT,
    env: { ...process.env, SITE_FOLDER: fresh },
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(signal ?? `exit ${String(status)}`);
}
