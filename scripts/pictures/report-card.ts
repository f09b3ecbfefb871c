import { officeName } from '../../src/dataset/offices/office-names.ts';
import { wordsOf as exportWordsOf } from '../../src/export/words.ts';
import { wordsOf as siteWordsOf } from '../../src/ui/words.ts';
import { wordsOf } from './words.ts';
import { formatObserved, unitWord } from '../../src/table/say/format.ts';
import { wrapTo } from '../../src/chart/place/measure.ts';
import { FONT, LIGHT } from '../../src/chart/palette.ts';
import { chartOf } from '../../src/table/specs.ts';
import type { ChartId } from '../../src/table/spec.ts';
import { LANGUAGE_TAGS, type Language } from '../../src/language/language.ts';
import { observe, type Dataset } from '../../src/dataset/dataset.ts';
import { escapeHtml } from '../prerender/escape.ts';

/** Size of a picture beside a shared link. */
export const CARD = { width: 1200, height: 630 } as const;

/** Charts whose figure stands on the card of a report. */
const TOLD: readonly (readonly [ChartId, string])[] = [
  ['disclosure', 'disclosure.total'],
  ['licences', 'licence.decisions'],
  ['penalties', 'penalty.decisions'],
  ['requests', 'request.received.total'],
];
const LEFT = 72;

/** The card of one report: whose it is, of which year, and four of its figures, or the words for why there is none. */
export function reportCard(dataset: Dataset, report: number, language: Language): string {
  const entry = dataset.reports[report];
  const office = dataset.offices[entry?.office ?? -1];
  const words = wordsOf(language);
  const name = office ? officeName(office, language) : '';
  const lines = wrapTo(name, 54, CARD.width - 2 * LEFT, 2);
  const year = String(entry?.year ?? '');
  const kind = words.report(year);
  const parts = lines.map((line, at) => text(LEFT, 170 + at * 70, 54, line, 700, LIGHT.ink));
  const below = 170 + lines.length * 70;
  parts.push(text(LEFT, below, 30, kind, 400, LIGHT.ink2));
  TOLD.forEach(([chart, key], at) => {
    const x = LEFT + (at % 2) * 530;
    const y = below + 90 + Math.floor(at / 2) * 96;
    const observed = observe(dataset, report, key);
    const unit = observed.kind === 'number' ? ` ${unitWord(chartOf(chart).unit, language)}` : '';
    parts.push(text(x, y, 38, formatObserved(observed, language) + unit, 700, LIGHT.series[0] ?? LIGHT.ink));
    const [label = ''] = wrapTo(labelOf(chart, language), 23, 500, 1);
    parts.push(text(x, y + 34, 23, label, 400, LIGHT.ink2));
  });
  const { product } = siteWordsOf(language);
  parts.push(text(LEFT, 84, 30, product, 700, LIGHT.ink));
  parts.push(
    text(CARD.width - LEFT, 84, 22, exportWordsOf(language).version(dataset.version), 400, LIGHT.ink2, 'end'),
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(CARD.width)}" height="${String(CARD.height)}" ` +
    `viewBox="0 0 ${String(CARD.width)} ${String(CARD.height)}" font-family="${FONT}" lang="${LANGUAGE_TAGS[language]}">` +
    `<rect width="${String(CARD.width)}" height="${String(CARD.height)}" fill="${LIGHT.paper}"/>` +
    `<rect width="${String(CARD.width)}" height="12" fill="${LIGHT.series[0] ?? LIGHT.ink}"/>${parts.join('')}</svg>`
  );
}

function labelOf(chart: ChartId, language: Language): string {
  if (chart === 'requests') return wordsOf(language).received;
  return chartOf(chart).title[language];
}

function text(
  x: number,
  y: number,
  size: number,
  words: string,
  weight: number,
  fill: string,
  anchor = 'start',
): string {
  return (
    `<text x="${String(x)}" y="${String(y)}" font-size="${String(size)}" font-weight="${String(weight)}" ` +
    `text-anchor="${anchor}" fill="${fill}">${escapeHtml(words)}</text>`
  );
}
