import type { OrRefusal } from '../finding/finding.ts';
import type { PageKind } from './page.ts';
import type { Asked, PageModule, ReadyPage } from './page-module.ts';
import type { Site } from './site.ts';

/** Every kind of page and where it is; a page brings its own alone. */
const PAGES: { readonly [K in PageKind]: () => Promise<PageModule<K>> } = {
  compare: async () => (await import('./compare/page.ts')).default,
  report: async () => (await import('./report/page.ts')).default,
  office: async () => (await import('./office/page.ts')).default,
  place: async () => (await import('./place/page.ts')).default,
  offices: async () => (await import('./offices/page.ts')).default,
  check: async () => (await import('./check/page.ts')).default,
  data: async () => (await import('./data/page.ts')).default,
  rules: async () => (await import('./rules/page.ts')).default,
  method: async () => (await import('./method/page.ts')).default,
  deck: async () => (await import('./deck/page.ts')).default,
  'not-found': async () => (await import('./not-found/page.ts')).default,
};

/** Fetches how a page is drawn and what it shows. Rejects where the page's script does not come. */
export async function openPage(asked: Asked, site: Site): Promise<OrRefusal<ReadyPage>> {
  const module = await PAGES[asked.page.kind]();
  return module.open(asked, site);
}
