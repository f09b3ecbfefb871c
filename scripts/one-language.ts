import { build, type Plugin } from 'vite';
import type { Language } from '../src/language/language.ts';

/** Files that hold nothing but words in both languages. Names of figures are data and stay whole. */
const WORDS = /\/src\/(?:ui|chart|table)\/(?:[\w-]+\/)?(?:[\w-]*words|absence-meanings)\.ts$/;

/**
 * A page is in one language and its scripts need carry the words of that one alone: `vite build` makes the scripts
 * of the Chinese pages, then those of the English ones, beside them and with a manifest of their own.
 */
export function oneLanguage(keep: Language): Plugin {
  const drop = keep === 'zh' ? 'en' : 'zh';
  let rendersPages = false;
  let outDir = 'dist';
  return {
    name: 'nianbao-one-language',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      rendersPages = Boolean(config.build.ssr);
      outDir = config.build.outDir;
    },
    transform(code, id) {
      if (rendersPages || !WORDS.test(id)) return null;
      const cuts: Cut[] = [];
      findPairs(this.parse(code), drop, cuts);
      return { code: cutOut(code, cuts), map: null };
    },
    async closeBundle() {
      if (!rendersPages && keep === 'zh') await build({ mode: 'en', logLevel: 'warn', build: { outDir } });
    },
  };
}

/** Where the build in each language leaves its manifest, from the site's root. */
export function manifestOf(language: Language): string {
  return `.vite/manifest.${language}.json`;
}

interface Cut {
  readonly start: number;
  readonly end: number;
}

interface Node extends Cut {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** Collects the dropped half of every `const zh = …, const en = …` and of every `{ zh: …, en: … }`. */
function findPairs(value: unknown, drop: Language, cuts: Cut[]): void {
  if (Array.isArray(value)) {
    for (const item of value) findPairs(item, drop, cuts);
    return;
  }
  if (!isNode(value)) return;
  const half = halfOf(value, drop);
  if (half) cuts.push(half);
  else for (const field of Object.values(value)) findPairs(field, drop, cuts);
}

function halfOf(node: Node, drop: Language): Cut | null {
  const name =
    node.type === 'VariableDeclarator' ? node['id'] : node.type === 'Property' ? node['key'] : null;
  const held = node.type === 'Property' ? node['value'] : node['init'];
  if (!isNode(name) || name['name'] !== drop || !isNode(held)) return null;
  return held.type === 'ObjectExpression' || held.type === 'Literal' ? held : null;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

function cutOut(code: string, cuts: readonly Cut[]): string {
  return [...cuts]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => `${text.slice(0, start)}{}${text.slice(end)}`, code);
}
