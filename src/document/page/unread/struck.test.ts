import { describe, expect, it } from 'vitest';
import { pdfOf, shown } from '../../pdf/written.fixture.ts';
import { readBytes } from '../../read.fixture.ts';

type Drawing = (x: number, y: number) => string;

const line = (x: number, length: number, y: number): string =>
  `${String(x)} ${String(y)} m ${String(x + length)} ${String(y)} l S\n`;
const bar = (x: number, length: number, y: number): string =>
  `${String(x)} ${String(y)} ${String(length)} 0.6 re f\n`;
const text =
  (written: string, right: number, up = 0, size = 10): Drawing =>
  (x, y) =>
    shown(written, x + right, y + up, size);
const all =
  (...drawings: readonly Drawing[]): Drawing =>
  (x, y) =>
    drawings.map((drawing) => drawing(x, y)).join('');

/** A page with a table of a row a drawing: what was read of it, and what was told. */
async function read(drawings: readonly Drawing[]): Promise<readonly [string[], readonly string[]]> {
  const rows = drawings.map((drawing, index) => {
    const y = 740 - index * 30;
    const box = (x: number): string => `${String(x)} ${String(y)} 100 30 re S\n`;
    return box(50) + box(150) + shown('项目', 55, y + 10, 10) + drawing(160, y + 10);
  });
  const content = `0.5 w\n${shown('澄湖区档案局公开政府信息', 50, 800, 12)}${rows.join('')}`;
  const { grids, codes } = await readBytes(pdfOf([{ content }]));
  return [grids.flat().map((row) => row[1] ?? ''), codes];
}

const MARKS: readonly (readonly [string, Drawing])[] = [
  ['a raised digit', text('2', 10, 4, 6)],
  ['a digit hardly smaller', text('2', 10, 3, 8.3)],
  ['a digit in brackets', text('[2]', 10, 4, 6)],
  ['several', text('1,2', 10, 4, 6)],
  ['a star', text('*', 10, 4, 6)],
  ['a lowered digit', text('2', 10, -2, 6)],
  ['a mark before', text('3', -4, 4, 6)],
];

const STRUCK: readonly (readonly [string, Drawing])[] = [
  ['a line', (x, y) => line(x, 10, y + 3)],
  ['a thin bar', (x, y) => bar(x, 10, y + 2.6)],
  ['two lines', (x, y) => line(x, 10, y + 2.2) + line(x, 10, y + 4)],
  ['a line a digit', (x, y) => line(x, 5, y + 3) + line(x + 5, 5, y + 3)],
  ['a high line', (x, y) => line(x, 10, y + 4.6)],
];

const UNSTRUCK: readonly (readonly [string, Drawing])[] = [
  ['a line below', (x, y) => line(x, 20, y - 1)],
  ['a line close below', (x, y) => line(x, 10, y - 0.2)],
  ['a line above', (x, y) => line(x, 20, y + 8.5)],
];

describe('printed figures', () => {
  it('are read without marks of notes, which are told', async () => {
    const [cells, codes] = await read(MARKS.map(([, mark]) => all(text('17', 0), mark)));
    expect(cells).toEqual(MARKS.map(() => '17'));
    expect(codes).toEqual(['figures-left-out']);
  });

  it('are read without what a line strikes through, which is told', async () => {
    const [cells, codes] = await read(STRUCK.map(([, strike]) => all(text('9917', 0), strike)));
    expect(cells).toEqual(STRUCK.map(() => '17'));
    expect(codes).toEqual(['figures-left-out']);
  });

  it('are read whole where lines run elsewhere', async () => {
    const [cells, codes] = await read(UNSTRUCK.map(([, other]) => all(text('9917', 0), other)));
    expect(cells).toEqual(UNSTRUCK.map(() => '9917'));
    expect(codes).toEqual([]);
  });

  it('are none where digits of other height or size stand beside them', async () => {
    const odd = [text('2', 10, 4), text('2', 10, 0, 6)];
    const [cells, codes] = await read(odd.map((other) => all(text('17', 0), other)));
    expect(cells.filter((cell) => /^\d+$/.test(cell))).toEqual([]);
    expect(codes).toEqual(['figures-left-out']);
  });

  it('have small decimals, and inks of their own', async () => {
    const [cells] = await read([
      all(text('17', 0), text('.5', 10, 0, 7)),
      all(
        (x, y) => `q 0.9 0.6 0.1 rg ${shown('9', x, y, 10)}Q\n${line(x, 5, y - 1)}`,
        text('17', 5),
        (x, y) => `q 0.9 0.6 0.1 rg ${shown('4', x + 40, y, 10)}${line(x + 40, 5, y + 3)}Q\n`,
      ),
    ]);
    expect(cells).toEqual(['17.5', '917']);
  });
});
