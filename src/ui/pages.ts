import type { OrRefusal } from '../finding/finding.ts';
import type { PageKind } from './page.ts';
import type { Asked, PageModule, ReadyPage } from './page-module.ts';
import type { Site } from './site.ts';

/** Every kind of page and where it is; a page brings its own alone. */
const PAGES: { readonly [K in PageKind]: () => Promise<{ readonly default: PageModule<K> }> } = {
  compare: () => import('./compare/page.ts'),
  report: () => import('./report/page.ts'),
  office: () => import('./office/page.ts'),
  check: () => import('./check/page.ts'),
  data: () => import('./data/page.ts'),
  rules: () => import('./rules/page.ts'),
  method: () => import('./method/page.ts'),
  deck: () => import('./deck/page.ts'),
  'not-found': () => import('./not-found/page.ts'),
};

/** Fetches how a page is drawn and what it shows. Rejects where the page's script does not come. */
export async function openPage(asked: Asked, site: Site): Promise<OrRefusal<ReadyPage>> {
  const { default: module } = await PAGES[asked.page.kind]();
  return module.open(asked, site);
}
