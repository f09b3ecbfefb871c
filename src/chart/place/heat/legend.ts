import type { Language } from '../../../language/language.ts';
import { STATUSES, type Status } from '../../../report/value.ts';
import { countOf } from '../../../table/cell.ts';
import type { ChartTable } from '../../../table/chart-table.ts';
import { unitWord } from '../../../table/say/format.ts';
import { wordsOf } from '../../../table/words.ts';
import { wordsOf as signsOf } from './words.ts';
import { textWidth } from '../measure.ts';
import { text, type Box, type PlacedText } from '../placed.ts';
import type { ToneScale } from './tone-scale.ts';

/** A sample of a tone with the numbers that have it. */
export interface PlacedSwatch {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly tone: number | undefined;
  readonly label: PlacedText;
}

export interface PlacedLegend {
  readonly swatches: readonly PlacedSwatch[];
  readonly texts: readonly PlacedText[];
  readonly bottom: number;
}

/** Height of a sample. */
export const SWATCH = 20;
const SIZE = 11;

/** What stands in a cell that has no number. */
export function signOf(status: Exclude<Status, 'number'>, language: Language): string {
  return signsOf(language)[status];
}

/** Places which tone is how many, and what the signs in the cells shown mean. */
export function placeLegend(
  table: ChartTable,
  shown: readonly number[],
  { steps }: ToneScale,
  box: Box,
): PlacedLegend {
  const swatches: PlacedSwatch[] = [];
  const texts: PlacedText[] = [];
  let x = box.x;
  let y = box.y;
  const take = (width: number, gap: number): number => {
    if (x > box.x && x + width > box.x + box.width) {
      x = box.x;
      y += SWATCH + 4;
    }
    const at = x;
    x += width + gap;
    return at;
  };
  const say = (words: string): void => {
    const at = take(textWidth(words, SIZE), 12);
    texts.push(text(at, y + 14, words, { size: SIZE, tone: 'ink-2' }));
  };
  const unit = unitWord(table.unit, table.language);
  say(unit);
  for (const { label, tone } of [{ label: '0', tone: undefined }, ...steps]) {
    const width = Math.max(28, textWidth(label, SIZE) + 12);
    const at = take(width, 1);
    const said = text(at + width / 2, y + 14, label, {
      size: SIZE,
      anchor: 'middle',
      tone: tone === undefined ? 'ink-2' : 'ink',
    });
    swatches.push({ x: at, y, width, tone, label: said });
  }
  x += 14;
  const kinds = new Set(shown.flatMap((row) => (table.cells[row] ?? []).map((cell) => countOf(cell).kind)));
  const meanings = wordsOf(table.language);
  const names = {
    blank: meanings.blank,
    'not-applicable': meanings.notApplicable,
    text: signsOf(table.language).words,
    'not-found': meanings.notFound,
    'not-asked': meanings.notAsked,
    'no-report': meanings.noReport,
  };
  for (const status of STATUSES)
    if (status !== 'number' && kinds.has(status)) say(`${signOf(status, table.language)} ${names[status]}`);
  return { swatches, texts, bottom: y + SWATCH + 16 };
}
