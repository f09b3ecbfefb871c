import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageKind } from '../../src/ui/page.ts';

/** What Vite built, as every page refers to it. */
export interface Assets {
  /** Entry script, relative to the site's root. */
  readonly script: string;
  readonly css: string;
  /** Scripts a kind of page is going to import, so that they are fetched at once and not one after another. */
  readonly preloads: (kind: PageKind) => readonly string[];
}

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

const COMPONENTS: Readonly<Record<PageKind, string>> = {
  compare: 'src/ui/compare/ComparePage.svelte',
  report: 'src/ui/report/ReportPage.svelte',
  office: 'src/ui/office/OfficePage.svelte',
  check: 'src/ui/check/CheckPage.svelte',
  data: 'src/ui/data/DataPage.svelte',
  rules: 'src/ui/rules/RulesPage.svelte',
  method: 'src/ui/method/MethodPage.svelte',
  'not-found': 'src/ui/NotFoundPage.svelte',
};

/** Reads the manifest and the one style sheet of a finished `vite build`. */
export function readAssets(site: string): Assets {
  const manifest = JSON.parse(readFileSync(join(site, '.vite/manifest.json'), 'utf8')) as Manifest;
  const chunks = Object.values(manifest);
  const entry = chunks.find((chunk) => chunk.isEntry);
  const style = chunks.find((chunk) => chunk.file.endsWith('.css'));
  if (!entry || !style) throw new Error('vite build left no entry script or no style sheet in its manifest');
  const preloads = (kind: PageKind): readonly string[] => {
    const files = new Set<string>();
    const visit = (name: string): void => {
      const chunk = manifest[name];
      if (!chunk || files.has(chunk.file)) return;
      files.add(chunk.file);
      chunk.imports?.forEach(visit);
    };
    visit(COMPONENTS[kind]);
    entry.imports?.forEach(visit);
    files.delete(entry.file);
    return [...files];
  };
  // A style sheet inside the page must not end its own element.
  const css = readFileSync(join(site, style.file), 'utf8').trim().replaceAll('</', '<\\/');
  return { script: entry.file, css, preloads };
}
