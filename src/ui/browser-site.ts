import { contentOf, refuse, type DataFile } from '../dataset/data-file.ts';
import type { OrRefusal } from '../finding/finding.ts';
import type { Language } from '../language/language.ts';
import type { ChartMenuGroup } from '../table/chart-menu.ts';
import { FIRST_LOOK, unpackLook, type FirstLook } from './compare/first/first-look.ts';
import { OWN_CHART, OWN_MENU, OWN_RATES } from './own-blocks.ts';
import type { Site } from './site.ts';

const DATA = 'data/';
/** The site as a page in the browser has it: what stands in the page itself, and from the site's files what does not. */
export function browserSite(version: string, language: Language): Site {
  const fetched = new Map<string, Promise<OrRefusal<unknown>>>();
  const site: Site = {
    version,
    read: async (file) => {
      const own = blockOf(DATA + file.address, file);
      if (own) return own;
      // A file is fetched once; one that did not come may be asked for again.
      const coming = fetched.get(file.address) ?? fetchData(file);
      fetched.set(file.address, coming);
      const come = await coming;
      if (!come.ok) fetched.delete(file.address);
      if (!come.ok) return come;
      return file.isExpected(come.value)
        ? { ok: true, value: come.value }
        : refuse('load-damaged', file.address);
    },
    // Every page of a chart carries the three, as the prerenderer wrote it; `npm run dev` serves pages without.
    chart: async (id) =>
      blockOf(OWN_CHART.address, OWN_CHART) ??
      (import.meta.env.DEV
        ? { ok: true, value: (await import('./dev-site.ts')).devChart(id, language) }
        : refuse('load-damaged', OWN_CHART.address)),
    first: async (id) =>
      ownLook() ??
      (import.meta.env.DEV
        ? (await import('./dev-site.ts')).devFirst(id, language, site)
        : refuse('load-damaged', FIRST_LOOK.address)),
    rates: async () =>
      blockOf(OWN_RATES.address, OWN_RATES) ??
      (import.meta.env.DEV
        ? { ok: true, value: (await import('./rates/told-rates.ts')).toldRates(language) }
        : refuse('load-damaged', OWN_RATES.address)),
    menu: async () =>
      ownMenu() ??
      (import.meta.env.DEV
        ? { ok: true, value: (await import('./dev-site.ts')).devMenu(language) }
        : refuse('load-damaged', OWN_MENU.address)),
  };
  return site;
}

/** The list of charts that stands in a compare page, or null in any other. */
export function ownMenu(): OrRefusal<readonly ChartMenuGroup[]> | null {
  return blockOf(OWN_MENU.address, OWN_MENU);
}

/** What the page opens on, as it stands in the page of a chart; null in any other. */
function ownLook(): OrRefusal<FirstLook> | null {
  const look = blockOf(FIRST_LOOK.address, FIRST_LOOK);
  return look?.ok ? { ok: true, value: unpackLook(look.value) } : look;
}

/** Small pages hold what they show; how the rest is fetched comes with those that ask. */
async function fetchData<T>(file: DataFile<T>): Promise<OrRefusal<T>> {
  return (await import('../dataset/load.ts')).loadData(DATA, file);
}

function blockOf<T>(id: string, file: DataFile<T>): OrRefusal<T> | null {
  const block = document.getElementById(id);
  return block && contentOf(block.textContent, file);
}
