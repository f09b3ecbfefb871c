import { describe } from '../../table/say/describe.ts';
import { paletteOf, type Colours } from '../../export/colours.ts';
import { FILE_TYPES } from '../../export/file-types.ts';
import type { Pace } from '../../export/pace.ts';
import { definitionOf, today, type MadeFile } from '../take/make.ts';
import type { DeckChart } from './slides.ts';

/** A collection to be made into one file. */
export interface WantedDeck {
  readonly title: string;
  readonly subtitle: string;
  readonly charts: readonly DeckChart[];
  /** Address of the collection. */
  readonly permalink: string;
  readonly colours: Colours;
}

/** One PPTX of all charts after a cover, a slide each or more where a chart is long. */
export async function makeDeckPptx(wanted: WantedDeck, pace: Pace): Promise<MadeFile> {
  const { deckToPptx } = await import('../../export/pptx/pptx.ts');
  const { slidesOf } = await import('../../export/pptx/slides.ts');
  const colours = paletteOf(wanted.colours).series;
  const slides = wanted.charts.flatMap(({ table, href }) =>
    slidesOf(table, {
      definition: definitionOf(table),
      permalink: new URL(href, wanted.permalink).href,
      date: today(),
      colours,
      description: describe(table),
    }),
  );
  const bytes = await deckToPptx({ title: wanted.title, subtitle: wanted.subtitle, slides }, pace);
  return { blob: new Blob([bytes], { type: FILE_TYPES.pptx }), name: deckName(wanted, 'pptx') };
}

/** One XLSX of all charts: cover, notes, symbols, a sheet each, and all figures in one long sheet. */
export async function makeDeckXlsx(wanted: WantedDeck, pace: Pace): Promise<MadeFile> {
  const { tablesToXlsx } = await import('../../export/xlsx.ts');
  const tables = wanted.charts.map(({ table }) => table);
  const { title, permalink } = wanted;
  const definitions = tables.map(definitionOf);
  const bytes = await tablesToXlsx(tables, { title, permalink, date: today(), definitions }, pace);
  return { blob: new Blob([bytes], { type: FILE_TYPES.xlsx }), name: deckName(wanted, 'xlsx') };
}

/** `nianbao-<title>-<date>.pptx`; letters and digits of any script, nothing a file system could stumble over. */
function deckName({ title }: WantedDeck, extension: string): string {
  const plain = title
    .replace(/[^\p{L}\p{N}]/gu, '-')
    .replace(/--+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  return ['nianbao', plain, today()].filter(Boolean).join('-') + `.${extension}`;
}
