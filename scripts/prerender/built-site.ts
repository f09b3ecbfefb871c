import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentOf } from '../../src/dataset/data-file.ts';
import { OFFICES } from '../../src/dataset/offices/offices-file.ts';
import type { Language } from '../../src/language/language.ts';
import { chartMenuOf } from '../../src/table/chart-menu.ts';
import { chartOf, CHARTS } from '../../src/table/specs.ts';
import { toldChart } from '../../src/table/told-chart.ts';
import type { ShapeName } from '../../src/chart/load-shape.ts';
import { FIRST_LOOK, packLook } from '../../src/ui/compare/first/first-look.ts';
import { lookFirst } from '../../src/ui/compare/first/look-first.ts';
import { loadChart } from '../../src/ui/load-chart.ts';
import { OWN_CHART, OWN_MENU, OWN_RATES } from '../../src/ui/own-blocks.ts';
import { toldRates } from '../../src/ui/rates/told-rates.ts';
import type { Site } from '../../src/ui/site.ts';

/** Characters of JSON that a page carries inside; what is larger it names, and the browser fetches it. */
export const MOST_CARRIED = 60_000;

/** Files kept at hand: the pages of one report or office ask for one after another, those of charts for the same. */
const KEPT = 64;

/** The site as one page asks for it while it is built, and what the page has asked for. */
export interface BuiltSite {
  readonly site: Site;
  /** JSON by element id, for the page to carry, and the addresses of what is to be fetched with the page. */
  readonly asked: () => {
    readonly blocks: Readonly<Record<string, string>>;
    readonly named: readonly string[];
    /** How the chart of the page is drawn; null where it has none. */
    readonly shape: ShapeName | null;
  };
}

/** The data of a built site in a folder, for one page after another. */
export function builtSites(folder: string, version: string): (language: Language) => BuiltSite {
  const kept = new Map<string, string>();
  const textOf = (address: string): string => {
    const known = kept.get(address);
    if (known !== undefined) return known;
    const text = readFileSync(join(folder, decodeURIComponent(address)), 'utf8');
    const [oldest] = kept.keys();
    if (oldest !== undefined && kept.size >= KEPT) kept.delete(oldest);
    kept.set(address, text);
    return text;
  };
  return (language) => {
    const own: Record<string, string> = {};
    const files: Record<string, string> = {};
    let shape: ShapeName | null = null;
    return {
      site: {
        version,
        read: (file) => {
          const text = textOf(file.address);
          const content = contentOf(text, file);
          if (!file.apart) files[`data/${file.address}`] = text;
          return Promise.resolve(content);
        },
        chart: (id) => {
          const value = toldChart(chartOf(id), language);
          own[OWN_CHART.address] = JSON.stringify(value);
          return Promise.resolve({ ok: true, value });
        },
        first: async (id) => {
          // Read beside the page: it carries what it shows of the figures, not the figures.
          const read: Site['read'] = (file) => Promise.resolve(contentOf(textOf(file.address), file));
          const [dataset, offices] = await Promise.all([loadChart(id, { read }), read(OFFICES)]);
          if (!dataset.ok) return dataset;
          if (!offices.ok) return offices;
          const value = lookFirst(toldChart(chartOf(id), language), dataset.value, offices.value.kinds);
          own[FIRST_LOOK.address] = JSON.stringify(packLook(value));
          shape = value.table.shape;
          return { ok: true, value };
        },
        rates: () => {
          const value = toldRates(language);
          own[OWN_RATES.address] = JSON.stringify(value);
          return Promise.resolve({ ok: true, value });
        },
        menu: () => {
          const value = chartMenuOf(CHARTS, language);
          own[OWN_MENU.address] = JSON.stringify(value);
          return Promise.resolve({ ok: true, value });
        },
      },
      asked: () => {
        const size = Object.values(files).reduce((sum, { length }) => sum + length, 0);
        return size <= MOST_CARRIED
          ? { blocks: { ...own, ...files }, named: [], shape }
          : { blocks: own, named: Object.keys(files), shape };
      },
    };
  };
}
