import { describe, expect, it } from 'vitest';
import { gridsOf, proseOf } from '../grids.fixture.ts';
import { INVENTED_PROSE, inventedGrids } from '../invented.fixture.ts';
import type { SourceDocument } from '../document.ts';
import { laidOut } from '../page/layout.fixture.ts';
import { readDocument } from '../read.ts';
import { spanFaults } from '../spans.fixture.ts';
import { type PageStyle, shown, writtenPdf } from './written.fixture.ts';

async function read(bytes: Uint8Array): Promise<SourceDocument> {
  const result = await readDocument(bytes, 'report.pdf');
  if (!result.ok) throw new Error(`refused: ${result.refusal.code}`);
  expect(spanFaults(result.value)).toEqual([]);
  return result.value;
}

const told = ({ findings }: SourceDocument): readonly string[] => findings.map(({ code }) => code);

function expectWhole(document: SourceDocument): void {
  expect(gridsOf(document.blocks)).toEqual(inventedGrids());
  const prose = proseOf(document.blocks).map((text) => text.replace(/\s/g, ''));
  const { title, overview, headings, problems, other, signature, date } = INVENTED_PROSE;
  expect(prose).toEqual([
    title,
    headings[0],
    overview,
    ...headings.slice(1, 5),
    problems,
    headings[5],
    other,
    signature,
    date,
  ]);
}

/** A text again and again over the page. */
function tiled(text: string, size: number, degrees: number): string {
  const places = [60, 260, 460].flatMap((x) => [80, 240, 400, 560, 720].map((y) => [x, y] as const));
  return `0.85 g\n${places.map(([x, y]) => shown(text, x, y, size, degrees)).join('')}0 g\n`;
}

describe('a page with a watermark', () => {
  it.each([
    ['tiled at 30°', tiled('内部资料 2019-03-05', 14, 30)],
    ['tiled at −45°', tiled('青禾区水务局1031', 10, -45)],
    ['once and huge at 55°', shown('仅供查阅2020年', 120, 150, 70, 55)],
    ['at a slight slant', tiled('2021年9月', 12, 7)],
    ['almost upright', tiled('3456', 9, 87)],
  ])('%s is read without it, and it is told', async (_how, more) => {
    const document = await read(writtenPdf(laidOut(), { more }));
    expectWhole(document);
    expect(told(document)).toEqual(['text-slanted']);
  });
});

const TURNS: readonly (readonly [string, PageStyle])[] = [
  ['anticlockwise', { matrix: '0 1 -1 0 842 0 cm', width: 842, height: 595 }],
  ['clockwise', { matrix: '0 -1 1 0 0 595 cm', width: 842, height: 595 }],
  ['upside down', { matrix: '-1 0 0 -1 595 842 cm' }],
  ['anticlockwise and turned back', { matrix: '0 1 -1 0 842 0 cm', width: 842, height: 595, rotate: 90 }],
];

describe('pages that are turned', () => {
  it.each(TURNS)('are read in their own direction: all %s', async (_how, style) => {
    const document = await read(writtenPdf(laidOut(), style));
    expectWhole(document);
    expect(told(document)).toEqual([]);
  });

  it.each(TURNS)('are read in their own direction: one page %s', async (_how, style) => {
    expectWhole(await read(writtenPdf(laidOut(), (page) => (page === 1 ? style : {}))));
  });
});

describe('a page written letter by letter', () => {
  it('gives the same', async () => {
    expectWhole(await read(writtenPdf(laidOut(), { letterByLetter: true })));
  });
});
