import { placeChart } from '../../chart/place/place.ts';
import type { ChartShape } from '../../chart/shape.ts';
import type { ChartTable } from '../../table/chart-table.ts';
import { tableToCsv, tableToWideCsv } from '../../export/csv.ts';
import { FRAMES, type FrameSize } from '../../export/frame.ts';
import { tableToJson } from '../../export/json.ts';
import { OWN_WIDTH, type Look } from './draw.ts';
import { bytesInWords, RECKONING } from './reckon.ts';
import type { TakeWords } from './words.ts';

/** Frames offered for a picture, in this order. */
export const LOOK_FRAMES = ['own', 'slide', 'classic', 'square', 'a4'] as const;

/** Beyond so many cells the text files are reckoned, not made, to know their size. */
const RECKONED = 20_000;

/** Sizes of the files in words, exact where they are cheap to make. */
export function sizesOf(
  table: ChartTable,
  permalink: string,
  words: TakeWords,
): Readonly<Record<keyof typeof RECKONING, string>> {
  const cells = table.rows.length * table.series.length;
  const reckoned = (kind: keyof typeof RECKONING): string => {
    const [base, each] = RECKONING[kind];
    return words.about(bytesInWords(base + each * cells));
  };
  const exact = (kind: keyof typeof RECKONING, make: () => string): string =>
    cells > RECKONED ? reckoned(kind) : bytesInWords(new Blob([make()]).size);
  return {
    csv: exact('csv', () => tableToCsv(table)),
    wide: exact('wide', () => tableToWideCsv(table)),
    json: exact('json', () => tableToJson(table, permalink)),
    xlsx: reckoned('xlsx'),
    pptx: reckoned('pptx'),
  };
}

/** Size of a picture at 1×, in pixels. */
export function pictureSize(table: ChartTable, { frame }: Look, shape: ChartShape): FrameSize {
  if (frame !== 'own') return FRAMES[frame];
  return { width: OWN_WIDTH, height: placeChart(table, OWN_WIDTH, shape).height };
}
