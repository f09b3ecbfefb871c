import type { Component } from 'svelte';
import type { OrRefusal } from '../finding/finding.ts';
import type { Language } from '../language/language.ts';
import { isOfKind, type PageKind, type PageOf } from './page.ts';
import type { Site } from './site.ts';

/** A page that is asked for. `query` is that of its address, without the question mark. */
export interface Asked<K extends PageKind = PageKind> {
  readonly page: PageOf<K>;
  readonly language: Language;
  readonly query: string;
}

/** Title and description of a page, for the browser's tab, for search engines and for a shared link. */
export interface PageTitle {
  readonly title: string;
  readonly description: string;
}

/** A page with everything it shows. */
export interface ReadyPage extends PageTitle {
  /** Data version, for the foot of the page. */
  readonly version: string;
  readonly Content: Component;
}

/** What one kind of page is. Fetched when such a page is shown, and never with a page of another kind. */
export interface PageModule<K extends PageKind> {
  readonly kind: K;
  readonly open: (asked: Asked, site: Site) => Promise<OrRefusal<ReadyPage>>;
}

/** What a page is made from beside its address. */
export interface PageData {
  /** Data version. */
  readonly version: string;
}

interface Definition<K extends PageKind, Data extends PageData> {
  /** Asks the site for what the page shows; the query may decide what that is. Refused where something did not come. */
  readonly load: (asked: Asked<K>, site: Site) => Promise<OrRefusal<Data>>;
  readonly titleOf: (asked: Asked<K>, data: Data) => PageTitle;
  /** Draws page and data; of these it names as props what it uses. */
  readonly component: Component<{ readonly page: PageOf<K>; readonly language: Language } & Data>;
}

/** Puts a kind of page together; what its parts hand to one another is known to the compiler, and to nobody else. */
export function definePage<K extends PageKind, Data extends PageData>(
  kind: K,
  { load, titleOf, component }: Definition<K, Data>,
): PageModule<K> {
  return {
    kind,
    open: async ({ page, language, query }, site) => {
      if (!isOfKind(page, kind)) throw new TypeError(`a page of ${page.kind} was given to ${kind}`);
      const asked = { page, language, query };
      const data = await load(asked, site);
      if (!data.ok) return data;
      const Content: Component = (internals) => component(internals, { page, language, ...data.value });
      return { ok: true, value: { ...titleOf(asked, data.value), version: data.value.version, Content } };
    },
  };
}
