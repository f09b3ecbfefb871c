import { render } from 'svelte/server';
import Chart from '../chart/Chart.svelte';
import { learnShape } from '../chart/shapes.ts';
import type { ChartTable } from '../table/chart-table.ts';
import { fitChart, type FrameSize } from '../export/frame.ts';
import App from './App.svelte';
import type { PageAddress } from './page.ts';
import { loadPart, type Supply } from './parts.ts';

/** HTML of `#app` as the browser would build it for the view without parameters; hydrated by the same components. */
export async function renderPage(address: PageAddress, supply: Supply): Promise<string> {
  if (supply.spec) await learnShape(supply.spec.shape);
  const Part = await loadPart(address.page.kind);
  return render(App, { props: { address, Part, supply } }).body;
}

/** HTML of one chart alone, for a picture file. */
export async function renderChart(table: ChartTable, width: number): Promise<string> {
  await learnShape(table.shape);
  return render(Chart, { props: { table, width } }).body;
}

/** The same at the width at which the chart stands largest in a frame. */
export async function renderFitted(table: ChartTable, frame: FrameSize): Promise<string> {
  await learnShape(table.shape);
  return renderChart(table, fitChart(table, frame).width);
}
