import { describe, expect, it } from 'vitest';
import { laidOut } from '../page/layout.fixture.ts';
import { expectWhole, readBytes } from '../read.fixture.ts';
import { type PageStyle, shown, writtenPdf } from './written.fixture.ts';

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
    const document = await readBytes(writtenPdf(laidOut(), { more }));
    expectWhole(document);
    expect(document.codes).toEqual(['text-slanted']);
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
    const document = await readBytes(writtenPdf(laidOut(), style));
    expectWhole(document);
    expect(document.codes).toEqual([]);
  });

  it.each(TURNS)('are read in their own direction: one page %s', async (_how, style) => {
    expectWhole(await readBytes(writtenPdf(laidOut(), (page) => (page === 1 ? style : {}))));
  });
});

describe('a page written letter by letter', () => {
  it('gives the same', async () => {
    expectWhole(await readBytes(writtenPdf(laidOut(), { letterByLetter: true })));
  });
});
