import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../src/language/language.ts';
import { buildWholeSite, type Step } from './build/whole-site.ts';
import { TEST_CITY, writeCity } from './invented/demo.ts';
import { ROOT, SITE } from './site-folder.ts';

// The site of `npm run build`: into `dist` or the folder of `--site`, from what `npm run data` made or, with
// `--input`, from another folder of reports; `--invented` says that no office wrote these. `--city` builds a second
// site with the same scripts and styles: that of the invented city which browser tests ask questions of.
const { values } = parseArgs({
  options: {
    input: { type: 'string' },
    site: { type: 'string', default: SITE },
    invented: { type: 'boolean', default: false },
    city: { type: 'string' },
  },
});
const site = resolve(ROOT, values.site);
const DATA = join(ROOT, 'public', 'data');

const SHELL = join(ROOT, '.cache', 'shell');

const failure =
  (await buildWholeSite(site, [
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
        if (values.city !== undefined) keepShell(fresh);
      },
    },
    {
      name: 'data',
      run: values.input === undefined ? copyData : dataOf(values.input, site, values.invented),
    },
    ...['prerender', 'pictures', 'write-pack'].map((name) =>
      program(name, 'tsx/dist/cli.mjs', `scripts/${name}.ts`),
    ),
  ])) ?? (values.city === undefined ? null : await buildCity(resolve(ROOT, values.city)));
if (failure !== null) {
  console.error(failure);
  process.exitCode = 1;
} else console.log(`网站 Site: ${relative(ROOT, site) || site}/`);

/** Scripts, styles and all else that a site has before any report is in it. */
function keepShell(fresh: string): void {
  rmSync(SHELL, { recursive: true, force: true });
  cpSync(fresh, SHELL, { recursive: true });
}

/** The city's pages and data; nobody asks for its pictures. */
function buildCity(city: string): Promise<string | null> {
  const documents = join('.cache', `documents-of-${basename(city)}`);
  return buildWholeSite(city, [
    {
      name: 'shell',
      run: (fresh) => {
        cpSync(SHELL, fresh, { recursive: true });
        writeCity(TEST_CITY, join(ROOT, documents));
      },
    },
    { name: 'data', run: dataOf(documents, city, true) },
    program('prerender', 'tsx/dist/cli.mjs', 'scripts/prerender.ts'),
  ]);
}

function copyData(fresh: string): void {
  if (existsSync(DATA)) cpSync(DATA, join(fresh, 'data'), { recursive: true });
}

function dataOf(input: string, of: string, isInvented: boolean): Step['run'] {
  const cache = join('.cache', `data-of-${basename(of)}`);
  return (fresh) => {
    const folders = ['--input', input, '--output', join(fresh, 'data'), '--cache', cache];
    const invented = isInvented ? ['--invented'] : [];
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
