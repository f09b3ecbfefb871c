import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Who may import whom: our own folders, single files of them, and packages. Told to whoever breaks it. */
const TABLE: Readonly<
  Record<string, { readonly folders: readonly string[]; readonly packages: readonly string[] }>
> = {
  language: { folders: [], packages: [] },
  statistics: { folders: [], packages: [] },
  catalogue: { folders: ['language'], packages: [] },
  finding: { folders: ['language'], packages: [] },
  document: {
    folders: ['language', 'finding'],
    packages: ['fflate', 'saxes', 'parse5', 'cfb', 'pdfjs-dist'],
  },
  report: { folders: ['language', 'document', 'catalogue', 'finding'], packages: [] },
  rules: { folders: ['language', 'report', 'document', 'catalogue', 'finding'], packages: [] },
  dataset: {
    folders: ['language', 'statistics', 'report', 'catalogue', 'finding'],
    packages: ['papaparse', 'pinyin-pro'],
  },
  table: { folders: ['language', 'statistics', 'dataset', 'report/value', 'catalogue'], packages: [] },
  chart: {
    folders: ['language', 'statistics', 'table', 'report/value', 'catalogue'],
    packages: ['d3', 'svelte'],
  },
  view: { folders: ['language', 'table', 'catalogue', 'finding'], packages: ['svelte'] },
  export: {
    folders: ['language', 'chart', 'table', 'dataset/tidy', 'report/value', 'catalogue'],
    packages: ['pptxgenjs', 'fflate'],
  },
  ui: {
    folders: [
      'language',
      'catalogue',
      'finding',
      'document',
      'report',
      'rules',
      'dataset',
      'table',
      'chart',
      'view',
      'export',
    ],
    packages: ['svelte', 'd3'],
  },
};

/** Places that may touch the page, the network or the disk; everything else in src is pure. */
const MAY_TOUCH_THE_PAGE =
  /^src\/(ui|export)\/|^src\/main\.ts$|^src\/view\/(address|embed)|^src\/chart\/.*\.svelte$|^src\/dataset\/load\.ts$|^src\/document\/platform/;
const PAGE_WORDS =
  /\b(?:window|document\.(?:create|query|body|get)|localStorage|navigator|fetch\(|location\.)/;

interface Import {
  readonly file: string;
  readonly target: string;
}

describe('import directions', () => {
  const files = sourceFiles(join(ROOT, 'src')).filter((file) => !/\.(?:test|fixture)\.ts$/.test(file));
  const imports = files.flatMap(importsOf);

  test('every folder of src is in the table', () => {
    const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect(folders.filter((folder) => !(folder in TABLE))).toEqual([]);
  });

  test('our own folders import along the line', () => {
    const broken = imports.filter(({ file, target }) => {
      if (!target.startsWith('.')) return false;
      const from = folderOf(file);
      const reached = resolve(dirname(file), target);
      const allowed = TABLE[from]?.folders;
      return (
        allowed !== undefined &&
        from !== folderOf(reached) &&
        !allowed.includes(folderOf(reached)) &&
        !allowed.includes(named(reached).replace(/^src\/|\.ts$/g, ''))
      );
    });
    expect(broken.map(tell), `Who may import whom:\n${printTable()}`).toEqual([]);
  });

  test('no file leads back to itself, not even by its types', () => {
    const graph = new Map(files.map((file): [string, string[]] => [file, []]));
    for (const { file, target } of imports)
      if (target.startsWith('.')) graph.get(file)?.push(resolve(dirname(file), target));
    expect(circlesOf(graph).map((circle) => circle.map(named).join(' → '))).toEqual([]);
  });

  test('a circle would be found', () => {
    const graph = new Map([
      ['a', ['b', 'c']],
      ['b', ['c']],
      ['c', ['b']],
      ['d', ['d']],
    ]);
    expect(circlesOf(graph)).toEqual([
      ['b', 'c', 'b'],
      ['d', 'd'],
    ]);
  });

  test('packages are imported where they are at home', () => {
    const broken = imports.filter(({ file, target }) => {
      if (target.startsWith('.') || file.endsWith('.fixture.ts')) return false;
      const allowed = TABLE[folderOf(file)]?.packages ?? ['svelte'];
      return !allowed.some((name) => target === name || target.startsWith(`${name}/`));
    });
    expect(broken.map(tell), `Who may import whom:\n${printTable()}`).toEqual([]);
  });

  test('the core touches neither page, network nor disk', () => {
    const broken = files.filter(
      (file) =>
        !MAY_TOUCH_THE_PAGE.test(named(file)) && PAGE_WORDS.test(withoutComments(readFileSync(file, 'utf8'))),
    );
    expect(broken.map(named)).toEqual([]);
  });

  test('nothing is named after being useful in general', () => {
    const vague = files.filter((file) =>
      /(^|\/)(utils?|helpers?|common|lib|misc|manager)(\/|\.)/i.test(named(file)),
    );
    expect(vague.map(named)).toEqual([]);
  });
});

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return /\.(ts|svelte)$/.test(entry.name) ? [path] : [];
  });
}

function importsOf(file: string): Import[] {
  const source = withoutComments(readFileSync(file, 'utf8'));
  const found = source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g);
  return [...found]
    .map((match) => ({ file, target: match[1] ?? '' }))
    .filter(({ target }) => !target.endsWith('.css'));
}

/** The ways on which a file leads back to itself, one for every import that closes a circle. */
function circlesOf(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const follow = (file: string, way: readonly string[]): void => {
    const start = way.indexOf(file);
    if (start >= 0) circles.push([...way.slice(start), file]);
    if (start >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) follow(next, [...way, file]);
    done.add(file);
  };
  for (const file of graph.keys()) follow(file, []);
  return circles;
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

function folderOf(file: string): string {
  return named(file).split('/')[1] ?? '';
}

function named(file: string): string {
  return relative(ROOT, file);
}

function tell({ file, target }: Import): string {
  return `${named(file)} imports ${target}`;
}

function printTable(): string {
  return Object.entries(TABLE)
    .map(
      ([folder, { folders, packages }]) =>
        `${folder} → ${[...folders, ...packages].join(', ') || '(nothing)'}`,
    )
    .join('\n');
}
