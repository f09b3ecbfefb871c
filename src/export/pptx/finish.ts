import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { chartXml, TYPEFACE } from './chart-xml.ts';
import { mended } from './mend.ts';
import type { PlannedChart } from './plan.ts';
import { workbookOf } from './workbook.ts';

const CHART_PART = /^ppt\/charts\/chart(\d+)\.xml$/;
const WORKBOOK_PART = /^ppt\/embeddings\/Microsoft_Excel_Worksheet(\d+)\.xlsx$/;

/**
 * Makes the file of what the library wrote: our chart parts and workbooks put in, its faults mended, East Asian text
 * given its typeface, packed with compression. `charts` in the order of the slides.
 */
export async function finish(
  bytes: Uint8Array,
  charts: readonly PlannedChart[],
  breathe: (share: number) => Promise<void>,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts = mended(unzipSync(bytes));
  const numbered = partNumbers(Object.keys(parts), CHART_PART);
  const workbooks = partNumbers(Object.keys(parts), WORKBOOK_PART);
  const packed: Zippable = {};
  const entries = Object.entries(parts);
  for (const [at, [name, content]] of entries.entries()) {
    if (name.endsWith('/')) continue;
    await breathe(at / entries.length);
    const chart = charts[numbered.indexOf(Number(CHART_PART.exec(name)?.[1]))];
    const behind = charts[workbooks.indexOf(Number(WORKBOOK_PART.exec(name)?.[1]))];
    if (chart) packed[name] = strToU8(chartXml(chart, 'rId1'));
    else if (behind) packed[name] = await workbookOf(behind);
    else if (name.endsWith('.xml')) packed[name] = strToU8(withTypeface(strFromU8(content)));
    else packed[name] = content;
  }
  return zipSync(packed, { level: 6, mtime: new Date('2020-01-01T00:00:00') });
}

// The library counts chart parts over all files it ever wrote, so the numbers need not start at 1.
function partNumbers(names: readonly string[], pattern: RegExp): number[] {
  return names
    .flatMap((name) => pattern.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
}

/** East Asian text has its own typeface in DrawingML; an empty one falls to whatever the reader's theme says. */
function withTypeface(xml: string): string {
  return xml.replaceAll('<a:ea typeface=""/>', `<a:ea typeface="${TYPEFACE}"/>`);
}
