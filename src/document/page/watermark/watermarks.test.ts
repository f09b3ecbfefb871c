import { describe, expect, it } from 'vitest';
import { writtenPdf, type PageStyle, shown } from '../../pdf/written.fixture.ts';
import { expectWhole, readBytes } from '../../read.fixture.ts';
import { laidOut } from '../layout.fixture.ts';

const PALE = '0.8 g\n';
const CLEAR = '/GS1 gs\n';
const CLEAR_STATE = '/ExtGState<</GS1<</ca 0.25/CA 0.25>>>>';

/** A text again and again over the page, upright. */
function tiled(text: string, size: number, ink = '', stepX = 170, stepY = 97): string {
  const copies: string[] = [];
  for (let x = 40; x < 560; x += stepX)
    for (let y = 60; y < 800; y += stepY) copies.push(shown(text, x, y, size));
  return `q ${ink}${copies.join('')}Q\n`;
}

/** A text letter by letter. */
function apart(text: string, x: number, y: number, size: number, step: number): string {
  return [...text].map((character, index) => shown(character, x + index * step, y, size)).join('');
}

const MARKS: readonly (readonly [name: string, more: string, resources?: string])[] = [
  ['pale tiles of the size of the text', tiled('内部资料2031', 9, PALE)],
  ['pale tiles of digits', tiled('20310415', 9, PALE)],
  ['transparent tiles', tiled('青禾区水务局31', 12, CLEAR), CLEAR_STATE],
  ['black tiles of words', tiled('青禾水务0412', 9)],
  ['black tiles of a long number', tiled('31045521', 9)],
  ['black tiles that are larger', tiled('仅供核对31', 20)],
  ['a pale large line', `q ${PALE}${shown('内部资料2031年', 60, 400, 60)}Q\n`],
  ['a large line in black', shown('样本2031', 60, 480, 90)],
  ['a large line letter by letter', `q ${PALE}${apart('仅供核对2031', 40, 430, 48, 66)}Q\n`],
  ['a large transparent number', `q ${CLEAR}${shown('2031', 90, 450, 120)}Q\n`, CLEAR_STATE],
  ['one pale line of the size of the text on every page', `q ${PALE}${shown('水务局31号', 60, 402, 9)}Q\n`],
  ['hollow letters', `q 1 Tr 0.8 G ${shown('内部资料2031', 60, 420, 50)}Q\n`],
  ['a pale coloured line', `q 1 0.8 0.8 rg ${shown('机密31', 100, 300, 64)}Q\n`],
  ['a line upright at the side', `q ${PALE}${shown('内部资料2031', 300, 200, 60, 90)}Q\n`],
];

describe('watermarks along the text', () => {
  it.each(MARKS)(
    'are left out and told: %s, drawn after the text',
    async (_name, more = '', resources = '') => {
      const document = await readBytes(writtenPdf(laidOut(), { more, resources }));
      expectWhole(document);
      expect(document.codes).toEqual(['text-stamped']);
    },
  );

  it.each(MARKS.filter((_mark, index) => index % 4 === 0))(
    'are left out and told: %s, drawn before the text',
    async (_name, more = '', resources = '') => {
      const document = await readBytes(writtenPdf(laidOut(), { matrix: `Q\n${more}q`, resources }));
      expectWhole(document);
      expect(document.codes).toEqual(['text-stamped']);
    },
  );
});

const TEXTS: readonly (readonly [string, PageStyle])[] = [
  ['all in grey', { matrix: '0.6 g' }],
  ['all in pale grey', { matrix: '0.8 g' }],
  ['all transparent', { matrix: '/GS1 gs', resources: CLEAR_STATE }],
  ['in red', { matrix: '1 0 0 rg' }],
  ['white, on dark ground', { matrix: '0 g 0 0 595 842 re f 1 g 1 G' }],
];

describe('text that is no watermark', () => {
  it.each(TEXTS)('is read: %s', async (_name, style) => {
    const document = await readBytes(writtenPdf(laidOut(), style));
    expectWhole(document);
    expect(document.codes).toEqual([]);
  });

  it('is read: tables in grey beside black text', async () => {
    const pages = laidOut();
    const grey = (y: number): boolean => y > 200 && y < 700;
    const document = await readBytes(
      writtenPdf(
        pages.map((page) => ({ ...page, texts: page.texts.filter(({ y }) => !grey(y)) })),
        (page) => ({
          more: `0.62 g\n${(pages[page]?.texts ?? [])
            .filter(({ y }) => grey(y))
            .map(({ text, x, y, size }) => shown(text, x, 842 - y, size))
            .join('')}`,
        }),
      ),
    );
    expectWhole(document);
    expect(document.codes).toEqual([]);
  });

  it('is read: a large pale title, and large titles that come again', async () => {
    const pages = laidOut();
    for (const page of pages) page.texts.unshift({ text: '2022年年报', x: 100, y: 45, size: 30 });
    const large = await readBytes(writtenPdf(pages));
    expect(large.prose[0]).toBe('2022年年报');
    expect(large.codes).toEqual([]);
    const pale = await readBytes(
      writtenPdf(laidOut(), (page) => (page === 0 ? { more: `0.7 g\n${shown('年报', 100, 806, 30)}` } : {})),
    );
    expect(pale.prose.join('')).toContain('年报');
  });

  it('is read: letters drawn twice beside themselves', async () => {
    const pages = laidOut().map((page) => ({
      ...page,
      texts: page.texts.flatMap((text) => [text, { ...text, x: text.x + 0.4 }]),
    }));
    const document = await readBytes(writtenPdf(pages));
    expectWhole(document);
    expect(document.codes).toEqual([]);
  });
});

describe('digits over each other', () => {
  it('are no figure', async () => {
    const pages = laidOut();
    const over = pages[0]?.texts.find(({ text }) => text === '1002');
    const { grids, codes } = await readBytes(
      writtenPdf(pages, (page) =>
        page === 0 ? { more: shown('3145', over?.x ?? 0, 842 - (over?.y ?? 0) + 1, 9) } : {},
      ),
    );
    expect(grids.flat(2)).toContain('1001');
    expect(grids.flat(2).filter((cell) => /1002|3145|^\d{5}/.test(cell))).toEqual([]);
    expect(codes).toEqual(['characters-unmapped']);
  });
});
