import { render } from 'svelte/server';
import Chart from '../chart/Chart.svelte';
import { loadShape } from '../chart/load-shape.ts';
import type { ChartTable } from '../table/chart-table.ts';
import { fitChart, type FrameSize } from '../export/frame.ts';
import App from './App.svelte';
import type { PageAddress } from './page.ts';
import type { PageTitle } from './page-module.ts';
import { openPage } from './pages.ts';
import type { Site } from './site.ts';

/** A page as it is served. */
export interface RenderedPage extends PageTitle {
  /** HTML of `#app` as the browser would build it for the view without parameters; hydrated by the same components. */
  readonly body: string;
}

/** Renders a page from what the site gives. Throws where that lacks something: the build has it all. */
export async function renderPage(address: PageAddress, site: Site): Promise<RenderedPage> {
  const ready = await openPage({ ...address, query: '' }, site);
  if (!ready.ok) throw new Error(`${ready.refusal.code} ${JSON.stringify(ready.refusal.facts)}`);
  const { title, description } = ready.value;
  return { title, description, body: render(App, { props: { address, ready: ready.value } }).body };
}

/** HTML of one chart alone, for a picture file. */
export async function renderChart(table: ChartTable, width: number): Promise<string> {
  const shape = await loadShape(table.shape);
  return render(Chart, { props: { table, width, shape } }).body;
}

/** The same at the width at which the chart stands largest in a frame. */
export async function renderFitted(table: ChartTable, frame: FrameSize): Promise<string> {
  return renderChart(table, fitChart(table, frame, await loadShape(table.shape)).width);
}
