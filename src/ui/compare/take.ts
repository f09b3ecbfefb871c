import { flushSync, mount, unmount } from 'svelte';
import Chart from '../../chart/Chart.svelte';
import type { ChartTable } from '../../chart/table.ts';
import type { View } from '../../view/view.ts';

export type FileKind = 'csv' | 'svg' | 'png';

/** Width of a picture file, whatever the screen it was made on. */
const PICTURE_WIDTH = 960;
const PNG_SCALE = 2;

/** Makes a file of the figures shown and hands it to the browser; what makes it is fetched on the first click. */
export async function saveChart(kind: FileKind, table: ChartTable, view: View): Promise<void> {
  const { fileName } = await import('../../export/file-name.ts');
  const { saveBlob, saveText } = await import('../../export/save.ts');
  const name = fileName(table, view, kind);
  if (kind === 'csv') {
    const { tableToCsv } = await import('../../export/csv.ts');
    saveText(tableToCsv(table), name, 'text/csv');
    return;
  }
  const { pictureToSvg } = await import('../../export/svg.ts');
  const svg = pictureToSvg(drawnApart(table));
  if (kind === 'svg') saveText(svg, name, 'image/svg+xml');
  else saveBlob(await (await import('../../export/png.ts')).svgToPng(svg, PNG_SCALE), name);
}

/** Markup of the chart drawn out of sight at the width of a picture file. */
function drawnApart(table: ChartTable): string {
  const target = document.createElement('div');
  const chart = mount(Chart, { target, props: { table, width: PICTURE_WIDTH } });
  flushSync();
  const markup = new XMLSerializer().serializeToString(target.querySelector('svg') ?? target);
  void unmount(chart);
  return markup;
}
