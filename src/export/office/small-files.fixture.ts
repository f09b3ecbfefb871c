import { unzipSync } from 'fflate';
import type { PlannedChart } from '../pptx/plan.ts';
import { deckToPptx } from '../pptx/pptx.ts';
import { sheetsToXlsx } from '../workbook.ts';

const chart = (kind: PlannedChart['kind'], logarithmic = false): PlannedChart => ({
  kind,
  categories: ['青禾区水务局 2022', '白杨乡 2023'],
  series: ['收', '办'].map((name) => ({ name, values: [1, 2], colour: '0B5C8A' })),
  beside: [],
  logarithmic,
  unit: '件',
  whole: true,
});
const words = { title: 't', subtitle: 's', notes: ['n'], source: 'q', speaker: 'p', alt: 'a' };
const charts = [chart('bars'), chart('lines', true)];
const slides = charts.map((one) => ({ ...words, chart: one }));
/** The parts of a deck of a cover, bars and lines. */
export const deck = unzipSync(await deckToPptx({ title: 't', subtitle: 's', slides }));
/** The parts of a workbook of two sheets. */
export const book = unzipSync(
  await sheetsToXlsx(
    ['甲', '乙'].map((name) => ({
      name,
      widths: [9],
      frozen: 1,
      rows: [[{ heading: 'h' }], [1, '=x', null]],
    })),
  ),
);
