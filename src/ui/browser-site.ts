import type { Language } from '../language/language.ts';
import { datasetOf, type Wire } from '../dataset/wire.ts';
import type { ChartMenuGroup } from '../table/chart-menu.ts';
import type { ChartSpec } from '../table/spec.ts';
import type { RuleCounts } from './rules/counts.ts';
import type { Site } from './site.ts';

const DATA = 'data/';

/** The site as a page in the browser has it: what stands in the page itself, and from the site's files what does not. */
export function browserSite(language: Language): Site {
  return {
    dataset: async () => {
      const json = blockOf('dataset');
      if (!json) return (await loading()).loadDataset(DATA);
      const { index, shards } = JSON.parse(json) as Wire;
      return { ok: true, value: datasetOf(index, shards) };
    },
    report: async (id) => (await loading()).loadReportFile(DATA, id),
    chart: async (id) => {
      const json = blockOf('chart-spec');
      return json ? (JSON.parse(json) as ChartSpec) : (await import('../table/specs.ts')).chartOf(id);
    },
    menu: async () => ownMenu() ?? (await fullMenu(language)),
    kinds: async ({ offices }) => {
      const json = blockOf('kinds');
      if (json) return JSON.parse(json) as Readonly<Record<string, string>>;
      return (await import('./compare/kinds.ts')).kindNames(offices, language);
    },
    ruleCounts: () => {
      const json = blockOf('counts');
      return json ? (JSON.parse(json) as RuleCounts) : null;
    },
  };
}

/** The list of charts that stands in a compare page, or null in any other. */
export function ownMenu(): readonly ChartMenuGroup[] | null {
  const json = blockOf('chart-menu');
  return json ? (JSON.parse(json) as readonly ChartMenuGroup[]) : null;
}

async function fullMenu(language: Language): Promise<readonly ChartMenuGroup[]> {
  const [{ CHARTS }, { chartMenuOf }] = await Promise.all([
    import('../table/specs.ts'),
    import('../table/chart-menu.ts'),
  ]);
  return chartMenuOf(CHARTS, language);
}

/** Most pages hold what they show; how the rest is fetched comes with those that ask. */
function loading(): Promise<typeof import('../dataset/load.ts')> {
  return import('../dataset/load.ts');
}

function blockOf(id: string): string | undefined {
  return document.getElementById(id)?.textContent;
}
