import type { ChartTable } from '../../table/chart-table.ts';
import { describe } from '../../table/say/describe.ts';
import { paletteOf, tonesOf } from '../../export/colours.ts';
import { fileName, type Filters } from '../../export/file-name.ts';
import { FILE_TYPES } from '../../export/file-types.ts';
import type { Pace } from '../../export/pace.ts';
import type { PngScale } from '../../export/png.ts';
import type { Look } from './draw.ts';

export const FILE_KINDS = ['csv', 'wide', 'json', 'xlsx', 'pptx', 'svg', 'png'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** A chart to be made into a file. */
export interface Wanted {
  readonly table: ChartTable;
  /** The filters it was chosen by, for the file's name. */
  readonly selection: Filters;
  /** Address of the same view. */
  readonly permalink: string;
  readonly look: Look;
  readonly scale: PngScale;
}

export interface MadeFile {
  readonly blob: Blob;
  readonly name: string;
}

/** Makes one file of a chart; what makes it is fetched now. Rejects with an `AbortError` when called off. */
export async function makeFile(kind: FileKind, wanted: Wanted, pace: Pace = {}): Promise<MadeFile> {
  const content = await contentOf(kind, wanted, pace);
  pace.signal?.throwIfAborted();
  const extension = kind === 'wide' ? 'csv' : kind;
  const blob = content instanceof Blob ? content : new Blob([content], { type: FILE_TYPES[extension] });
  const name = fileName(wanted.table, wanted.selection, extension);
  return { blob, name: kind === 'wide' ? name.replace(/\.csv$/, '-wide.csv') : name };
}

async function contentOf(
  kind: FileKind,
  { table, permalink, look, scale }: Wanted,
  pace: Pace,
): Promise<BlobPart | Blob> {
  switch (kind) {
    case 'csv':
      return (await import('../../export/csv.ts')).tableToCsv(table);
    case 'wide':
      return (await import('../../export/csv.ts')).tableToWideCsv(table);
    case 'json':
      return (await import('../../export/json.ts')).tableToJson(table, permalink);
    case 'xlsx': {
      const { tablesToXlsx } = await import('../../export/xlsx.ts');
      const definitions = [definitionOf(table)];
      return tablesToXlsx([table], { title: table.title, permalink, date: today(), definitions }, pace);
    }
    case 'pptx': {
      const { deckToPptx } = await import('../../export/pptx/pptx.ts');
      const { slidesOf } = await import('../../export/pptx/slides.ts');
      const slides = slidesOf(table, {
        definition: definitionOf(table),
        permalink,
        date: today(),
        colours: paletteOf(look.colours).series,
        tones: tonesOf(look.colours),
        description: describe(table),
      });
      return deckToPptx({ title: table.title, subtitle: table.subtitle, slides }, pace);
    }
    case 'svg':
      return (await import('./draw.ts')).drawPicture(table, look);
    case 'png': {
      const { drawPicture } = await import('./draw.ts');
      const { svgToPng } = await import('../../export/png.ts');
      return svgToPng(await drawPicture(table, look), scale);
    }
  }
}

/** One plain sentence: what the figures of a table count. */
export function definitionOf(table: ChartTable): string {
  return table.notes[0] ?? '';
}

/** The day it is where the reader is, `yyyy-mm-dd`. */
export function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
