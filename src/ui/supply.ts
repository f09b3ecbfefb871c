import type { ChartMenuGroup } from '../table/chart-menu.ts';
import type { ChartId, ChartSpec } from '../table/spec.ts';
import type { Language } from '../language/language.ts';
import { learnShape } from '../chart/shapes.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { datasetOf, type Wire } from '../dataset/wire.ts';
import type { OrRefusal } from '../finding/finding.ts';
import type { PageAddress } from './page.ts';
import type { Supply } from './parts.ts';
import type { RuleCounts } from './rules/counts.ts';

const DATA = 'data/';

/** What the page at hand is made from: what stands in the page itself, and from the site's own files what does not. */
export async function loadSupply({ page, language }: PageAddress): Promise<OrRefusal<Supply>> {
  const [dataset, spec, file] = await Promise.all([
    ownDataset(),
    page.kind === 'compare' ? ownChart(page.chart) : null,
    page.kind === 'report' ? fetched().then(({ loadReportFile }) => loadReportFile(DATA, page.id)) : null,
  ]);
  if (!dataset.ok) return dataset;
  if (file && !file.ok) return file;
  const counts = page.kind === 'rules' ? ownCounts() : null;
  const kinds = page.kind === 'compare' ? await ownKinds(dataset.value, language) : {};
  const menu = page.kind === 'compare' ? (ownMenu() ?? (await fullMenu(language))) : [];
  return {
    ok: true,
    value: { dataset: dataset.value, spec, file: file?.value ?? null, counts, kinds, menu },
  };
}

/** Most pages hold what they show; how the rest is fetched comes with those that ask. */
function fetched(): Promise<typeof import('../dataset/load.ts')> {
  return import('../dataset/load.ts');
}

async function ownChart(chart: ChartId): Promise<ChartSpec> {
  const spec = await specOf(chart);
  await learnShape(spec.shape);
  return spec;
}

function specOf(chart: ChartId): Promise<ChartSpec> | ChartSpec {
  const json = document.getElementById('chart-spec')?.textContent;
  if (json) return JSON.parse(json) as ChartSpec;
  return import('../table/specs.ts').then(({ chartOf }) => chartOf(chart));
}

/** The list of charts that stands in a compare page, or null in any other. */
export function ownMenu(): readonly ChartMenuGroup[] | null {
  const json = document.getElementById('chart-menu')?.textContent;
  return json ? (JSON.parse(json) as readonly ChartMenuGroup[]) : null;
}

/** The same where a page was served without it. */
async function fullMenu(language: Language): Promise<readonly ChartMenuGroup[]> {
  const [{ CHARTS }, { chartMenuOf }] = await Promise.all([
    import('../table/specs.ts'),
    import('../table/chart-menu.ts'),
  ]);
  return chartMenuOf(CHARTS, language);
}

function ownDataset(): Promise<OrRefusal<Dataset>> | OrRefusal<Dataset> {
  const json = document.getElementById('dataset')?.textContent;
  if (!json) return fetched().then(({ loadDataset }) => loadDataset(DATA));
  const { index, shards } = JSON.parse(json) as Wire;
  return { ok: true, value: datasetOf(index, shards) };
}

async function ownKinds(dataset: Dataset, language: Language): Promise<Readonly<Record<string, string>>> {
  const json = document.getElementById('kinds')?.textContent;
  if (json) return JSON.parse(json) as Readonly<Record<string, string>>;
  return (await import('./compare/kinds.ts')).kindNames(dataset.offices, language);
}

/** The rule counts stand in the page of the rules; without them the page is the rule book alone. */
function ownCounts(): RuleCounts | null {
  const json = document.getElementById('counts')?.textContent;
  return json ? (JSON.parse(json) as RuleCounts) : null;
}
