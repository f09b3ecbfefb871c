import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ShapeName } from '../../src/chart/load-shape.ts';
import type { Page, PageAddress } from '../../src/ui/page.ts';
import { manifestOf } from '../page-language.ts';

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

/**
 * Reads what a finished `vite build` left in `site`, and answers for each kind of page in each language, and for each
 * way in which the chart of a page is drawn (null where there is none).
 */
export function readAssets(site: string): (address: PageAddress, shape: ShapeName | null) => Assets {
  const known = new Map<string, Assets>();
  return ({ page, language }, shape) => {
    const modules = modulesOf(page, shape);
    const name = `${modules.join(' ')} ${language}`;
    const made = known.get(name) ?? assetsOf(site, manifestIn(site, language), modules);
    known.set(name, made);
    return made;
  };
}

/** What the page's script is going to import: its kind of page, and on a compare page how the chart is drawn. */
function modulesOf({ kind }: Page, shape: ShapeName | null): readonly string[] {
  const module = `src/ui/${kind}/page.ts`;
  return shape === null ? [module] : [module, `src/chart/shapes/${shape}.ts`];
}

function manifestIn(site: string, language: PageAddress['language']): Manifest {
  return JSON.parse(readFileSync(join(site, manifestOf(language)), 'utf8')) as Manifest;
}

function assetsOf(site: string, manifest: Manifest, modules: readonly string[]): Assets {
  const entry = Object.keys(manifest).find((name) => manifest[name]?.isEntry) ?? '';
  const script = manifest[entry]?.file;
  const missing = modules.find((module) => !manifest[module]);
  if (script === undefined || missing !== undefined)
    throw new Error(`vite build left no script for ${missing ?? 'the entry'}`);
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
  modules.forEach(visit);
  files.delete(script);
  // A style sheet inside the page must not end its own element.
  const css = [...styles].map((file) =>
    readFileSync(join(site, file), 'utf8').trim().replaceAll('</', '<\\/'),
  );
  return { script, preloads: [...files], css: css.join('\n'), styles: [...styles] };
}
