import type PptxGenJS from 'pptxgenjs';
import { breathing, type Pace } from '../pace.ts';
import { plainText } from '../xml.ts';
import { TYPEFACE } from './chart-xml.ts';
import { finish } from './finish.ts';
import type { PlannedGrid } from './grid.ts';
import type { PlannedChart } from './plan.ts';
import type { Deck, Slide } from './slide.ts';

/** Slides are 13.33 × 7.5 inches: 16:9. */
const WIDTH = 13.333;
const MARGIN = 0.6;
const INK = '1A2230';
const GREY = '4A5568';

/**
 * Writes a deck as a PowerPoint file with native, editable charts. The library lays out the package; chart parts and
 * their workbooks are our own, so that a gap stays a gap and Chinese has its typeface.
 */
export async function deckToPptx(deck: Deck, pace: Pace = {}): Promise<Uint8Array<ArrayBuffer>> {
  const breathe = breathing(pace);
  const { default: Library } = await import('pptxgenjs');
  const file = new Library();
  file.layout = 'LAYOUT_WIDE';
  file.theme = { headFontFace: TYPEFACE, bodyFontFace: TYPEFACE };
  file.title = plainText(deck.title);
  file.author = '年报对照 Nianbao';
  file.company = '';
  if (deck.slides.length > 1) addCover(file, deck);
  for (const [at, slide] of deck.slides.entries()) {
    addSlide(file, slide);
    await breathe((0.3 * (at + 1)) / deck.slides.length);
  }
  const written = await file.write({ outputType: 'uint8array' });
  if (!(written instanceof Uint8Array)) throw new Error('pptxgenjs returned no bytes');
  return finish(
    written,
    deck.slides.flatMap(({ chart }) => (chart.kind === 'grid' ? [] : [chart])),
    (share) => breathe(0.5 + 0.4 * share),
  );
}

function addCover(file: PptxGenJS, deck: Deck): void {
  const cover = file.addSlide();
  cover.addText(plainText(deck.title), {
    ...text(36, INK),
    x: MARGIN,
    y: 2.6,
    w: WIDTH - 2 * MARGIN,
    h: 1.2,
    bold: true,
  });
  cover.addText(plainText(deck.subtitle), {
    ...text(16, GREY),
    x: MARGIN,
    y: 3.9,
    w: WIDTH - 2 * MARGIN,
    h: 0.8,
  });
}

function addSlide(file: PptxGenJS, slide: Slide): void {
  const page = file.addSlide();
  const full = { x: MARGIN, w: WIDTH - 2 * MARGIN };
  const notesHeight = Math.min(1.3, 0.24 * Math.max(1, slide.notes.length));
  const notesTop = 7.5 - 0.55 - notesHeight;
  page.addText(plainText(slide.title), { ...text(26, INK), ...full, y: 0.35, h: 0.6, bold: true });
  page.addText(plainText(slide.subtitle), { ...text(13, GREY), ...full, y: 0.95, h: 0.4 });
  const { chart } = slide;
  if (chart.kind === 'grid') addGrid(page, chart);
  else {
    const { type, data } = placeholderOf(chart);
    page.addChart(type, data, { ...full, y: 1.4, h: notesTop - 1.5, altText: plainText(slide.alt) });
  }
  page.addText(plainText(slide.notes.join('\n')), {
    ...text(10, GREY),
    ...full,
    y: notesTop,
    h: notesHeight,
    valign: 'bottom',
    fit: 'shrink',
  });
  page.addText(plainText(slide.source), { ...text(10, GREY), ...full, y: 7.5 - 0.5, h: 0.35 });
  page.addNotes(plainText(slide.speaker));
}

/** Width of the names of a table's lines. */
const NAMES = 2.3;

function addGrid(page: PptxGenJS.Slide, { head, rows }: PlannedGrid): void {
  const columns = Math.max(1, head.length - 1);
  const plain = (words: string, options: PptxGenJS.TableCellProps): PptxGenJS.TableCell => ({
    text: plainText(words),
    options,
  });
  page.addTable(
    [
      head.map((name, at) => plain(name, { fontSize: 8, color: GREY, align: at === 0 ? 'left' : 'center' })),
      ...rows.map(({ name, cells }) => [
        plain(name, { color: INK, align: 'left' }),
        ...cells.map(({ text: words, fill, ink, bold }) =>
          plain(words, { color: ink, fill: { color: fill }, bold, align: 'center' }),
        ),
      ]),
    ],
    {
      x: MARGIN,
      y: 1.4,
      w: WIDTH - 2 * MARGIN,
      colW: [NAMES, ...Array.from({ length: columns }, () => (WIDTH - 2 * MARGIN - NAMES) / columns)],
      rowH: 0.2,
      fontFace: TYPEFACE,
      fontSize: 9,
      margin: 0.02,
      valign: 'middle',
      border: { type: 'solid', pt: 0.5, color: 'FFFFFF' },
    },
  );
}

function text(size: number, colour: string): PptxGenJS.TextPropsOptions {
  return { fontFace: TYPEFACE, fontSize: size, color: colour, lang: 'zh-CN', margin: 0, align: 'left' };
}

/** What the library needs to make a chart part of the right kind; its content is replaced afterwards. */
function placeholderOf(chart: PlannedChart): { type: PptxGenJS.CHART_NAME; data: PptxGenJS.OptsChartData[] } {
  const lined = chart.kind === 'lines' || chart.kind === 'dots';
  return { type: lined ? 'line' : 'bar', data: [{ name: 'x', labels: ['x'], values: [0] }] };
}
