import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageAddress, PageKind } from '../../src/ui/page.ts';
import { manifestOf } from '../one-language.ts';

/** What Vite built, as the pages of one kind refer to it; paths relative to the site's root. */
export interface Assets {
  /** Entry script. */
  readonly script: string;
  /** Scripts the page is going to import, so that they are fetched at once and not one after another. */
  readonly preloads: readonly string[];
  /** Style of the shell and of the page, to stand inside the page. */
  readonly css: string;
  /** The files that style came from. */
  readonly styles: readonly string[];
}

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
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

/** Reads what a finished `vite build` left in `site`, and answers for each kind of page in each language. */
export function readAssets(site: string): (address: PageAddress) => Assets {
  const known = new Map<string, Assets>();
  return ({ page, language }) => {
    const name = `${page.kind} ${language}`;
    const made = known.get(name) ?? assetsOf(site, manifestIn(site, language), COMPONENTS[page.kind]);
    known.set(name, made);
    return made;
  };
}

function manifestIn(site: string, language: PageAddress['language']): Manifest {
  return JSON.parse(readFileSync(join(site, manifestOf(language)), 'utf8')) as Manifest;
}

function assetsOf(site: string, manifest: Manifest, component: string): Assets {
  const entry = Object.keys(manifest).find((name) => manifest[name]?.isEntry) ?? '';
  const script = manifest[entry]?.file;
  if (script === undefined || !manifest[component])
    throw new Error(`vite build left no script for ${component}`);
  const files = new Set<string>();
  const styles = new Set<string>();
  const visit = (name: string): void => {
    const chunk = manifest[name];
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(visit);
    chunk.css?.forEach((file) => styles.add(file));
  };
  visit(entry);
  visit(component);
  files.delete(script);
  // A style sheet inside the page must not end its own element.
  const css = [...styles].map((file) =>
    readFileSync(join(site, file), 'utf8').trim().replaceAll('</', '<\\/'),
  );
  return { script, preloads: [...files], css: css.join('\n'), styles: [...styles] };
}
