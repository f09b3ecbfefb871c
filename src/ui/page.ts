import type { Place } from '../dataset/places/place.ts';
import type { ChartId } from '../table/spec.ts';
import { FILE_MARKS, type Language } from '../language/language.ts';

/** Pages of which there is one each, called as their kind. */
const SINGLE = ['offices', 'check', 'data', 'rules', 'method', 'deck'] as const;
const PLACE_LEVELS: readonly Place['level'][] = ['city', 'district'];
type Single = (typeof SINGLE)[number];

/** One page of the site. `home` is the compare page under its address `index`. */
export type Page =
  | { readonly kind: 'compare'; readonly chart: ChartId; readonly home?: true }
  | { readonly kind: 'report'; readonly id: string }
  | { readonly kind: 'office'; readonly id: string }
  | { readonly kind: 'place'; readonly level: Place['level']; readonly id: string }
  | { readonly [K in Single]: { readonly kind: K } }[Single]
  | { readonly kind: 'not-found' };
export type PageKind = Page['kind'];
export type PageOf<K extends PageKind> = Extract<Page, { readonly kind: K }>;

export const HOME: PageOf<'compare'> = { kind: 'compare', chart: 'disclosure', home: true };

export interface PageAddress {
  readonly page: Page;
  readonly language: Language;
}

/** What the page's own JSON says of it. */
export interface ServedPage extends PageAddress {
  /** Data version it was made from; empty where it was served as it is (`npm run dev`). */
  readonly version: string;
}

/** The parts of the site, as its menu and the page for lost addresses list them. */
export const SECTIONS = [
  HOME,
  { kind: 'offices' },
  { kind: 'check' },
  { kind: 'rules' },
  { kind: 'data' },
  { kind: 'method' },
] as const satisfies readonly Page[];

/** Pages that are there whatever was read: all but those of one report, one office or one place. */
export function fixedPages(charts: readonly ChartId[]): Page[] {
  return [
    HOME,
    ...charts.map((chart): Page => ({ kind: 'compare', chart })),
    ...SINGLE.map((kind): Page => ({ kind })),
    { kind: 'not-found' },
  ];
}

export function isOfKind<K extends PageKind>(page: Page, kind: K): page is PageOf<K> {
  return page.kind === kind;
}

/** Name of a page without language and ending: `index`, `penalties`, `report-beilun-justice-2022`. */
export function nameOf(page: Page): string {
  switch (page.kind) {
    case 'compare':
      return page.home ? 'index' : page.chart;
    case 'report':
      return `report-${page.id}`;
    case 'office':
      return `office-${page.id}`;
    case 'place':
      return `${page.level}-${page.id}`;
    case 'not-found':
      return '404';
    default:
      return page.kind;
  }
}

/** File of a page: Chinese `<name>.html`, English `<name>.en.html`. All pages are siblings. */
export function fileOf(page: Page, language: Language): string {
  return `${nameOf(page)}${FILE_MARKS[language]}.html`;
}

/**
 * Relative address of a page. `query` without its question mark, `fragment` without its hash:
 * `hrefOf({ kind: 'report', id: 'x' }, 'en', '', 'figure-penalty.decisions')`.
 */
export function hrefOf(page: Page, language: Language, query = '', fragment = ''): string {
  return fileOf(page, language) + (query && `?${query}`) + (fragment && `#${fragment}`);
}

/** Language of a page by the name of its file. */
export function languageOfFile(file: string): Language {
  return file.endsWith(`${FILE_MARKS.en}.html`) ? 'en' : 'zh';
}

/** Page and language of a file name, or null for a name that no page has. `charts` are those of the site. */
export function pageOfFile(file: string, charts: readonly ChartId[]): PageAddress | null {
  const language = languageOfFile(file);
  const ending = `${FILE_MARKS[language]}.html`;
  const name = file.endsWith(ending) ? file.slice(0, -ending.length) : file;
  const page = pageOfName(name === '' ? 'index' : name, charts);
  return page && { page, language };
}

function pageOfName(name: string, charts: readonly ChartId[]): Page | null {
  if (name.startsWith('report-')) return { kind: 'report', id: name.slice('report-'.length) };
  if (name.startsWith('office-')) return { kind: 'office', id: name.slice('office-'.length) };
  for (const level of PLACE_LEVELS)
    if (name.startsWith(`${level}-`)) return { kind: 'place', level, id: name.slice(level.length + 1) };
  return fixedPages(charts).find((page) => nameOf(page) === name) ?? null;
}
