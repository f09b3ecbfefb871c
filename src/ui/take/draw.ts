import { flushSync, mount, unmount } from 'svelte';
import Chart from '../../chart/Chart.svelte';
import { loadShape } from '../../chart/load-shape.ts';
import type { ChartShape } from '../../chart/shape.ts';
import type { ChartTable } from '../../table/chart-table.ts';
import { paletteOf, recolour, type Colours } from '../../export/colours.ts';
import { fitChart, FRAMES, frameSvg, type FrameName } from '../../export/frame.ts';
import { pictureToSvg } from '../../export/svg.ts';

/** Width of a picture that keeps its own height, whatever the screen it was made on. */
export const OWN_WIDTH = 960;

/** What a picture is made like. `own` keeps the height its rows need. */
export interface Look {
  readonly frame: FrameName | 'own';
  readonly colours: Colours;
}

/** The chart as an SVG file, drawn out of sight by the renderer of the page. */
export async function drawPicture(table: ChartTable, { frame, colours }: Look): Promise<string> {
  const shape = await loadShape(table.shape);
  const palette = paletteOf(colours);
  if (frame === 'own') return pictureToSvg(recolour(drawnApart(table, OWN_WIDTH, shape), colours));
  const size = FRAMES[frame];
  const svg = pictureToSvg(recolour(drawnApart(table, fitChart(table, size, shape).width, shape), colours));
  return frameSvg(svg, size, palette.paper);
}

function drawnApart(table: ChartTable, width: number, shape: ChartShape): string {
  const target = document.createElement('div');
  const chart = mount(Chart, { target, props: { table, width, shape } });
  flushSync();
  const markup = new XMLSerializer().serializeToString(target.querySelector('svg') ?? target);
  void unmount(chart);
  return markup;
}
