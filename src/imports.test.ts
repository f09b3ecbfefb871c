import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Who may import whom, of our own folders and of packages. Told to whoever breaks it. */
const TABLE: Readonly<
  Record<string, { readonly folders: readonly string[]; readonly packages: readonly string[] }>
> = {
  catalogue: { folders: [], packages: [] },
  finding: { folders: [], packages: [] },
  document: { folders: ['finding'], packages: ['fflate', 'saxes', 'parse5', 'cfb', 'pdfjs-dist'] },
  report: { folders: ['document', 'catalogue', 'finding'], packages: [] },
  dataset: { folders: ['report', 'catalogue', 'finding', 'document'], packages: ['papaparse', 'pinyin-pro'] },
  chart: { folders: ['dataset', 'catalogue', 'report', 'view'], packages: ['d3', 'svelte'] },
  export: {
    folders: ['chart', 'catalogue', 'dataset', 'report', 'view'],
    packages: ['pptxgenjs', 'fflate'],
  },
  view: { folders: ['chart', 'catalogue', 'finding'], packages: ['svelte'] },
  ui: {
    folders: ['catalogue', 'finding', 'document', 'report', 'dataset', 'chart', 'export', 'view'],
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
  const files = sourceFiles(join(ROOT, 'src')).filter((file) => !/\.test\.ts$/.test(file));
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
      const to = folderOf(resolve(dirname(file), target));
      return from !== to && from in TABLE && !TABLE[from]?.folders.includes(to);
    });
    expect(broken.map(tell), `Who may import whom:\n${printTable()}`).toEqual([]);
  });

  test('packages are imported where they are at home', () => {
    const broken = imports.filter(({ file, target }) => {
      if (target.startsWith('.')) return false;
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
