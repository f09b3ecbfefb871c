import { describe, expect, it } from 'vitest';
import { inventedTables } from '../invented.fixture.ts';
import { writtenPdf } from '../pdf/written.fixture.ts';
import { readBytes } from '../read.fixture.ts';
import { laidOut } from './layout.fixture.ts';

type Tables = ReturnType<typeof inventedTables>;
type Rows = readonly (readonly string[])[];

/** The invented tables with these figures blank, or written otherwise. */
function changed(change: (figure: number) => string): Tables {
  return inventedTables().map((rows) =>
    rows.map((row) =>
      row.map((slot) => (/^1\d{3}$/.test(slot.text) ? { ...slot, text: change(Number(slot.text)) } : slot)),
    ),
  );
}

/** The cells of figures as the tables hold them, a list a row. */
function figuresIn(tables: Tables): Rows {
  return tables.flatMap((rows) =>
    rows.flatMap((row) => {
      const figures = row.map(({ text }) => text).filter((text) => text === '' || /^[\d.]+$/.test(text));
      return figures.length > 0 ? [figures] : [];
    }),
  );
}

const isWord = (text: string | undefined): boolean => /[\u4e00-\u9fff]/.test(text ?? '');

/** The cells of figures as they were read. */
function figuresRead(grids: readonly Rows[]): Rows {
  return grids.flatMap((rows) =>
    rows.flatMap((row) => {
      const figures = row.slice(isWord(row[0]) ? 1 : 0);
      return figures.length === 0 || figures.some(isWord) ? [] : [figures];
    }),
  );
}

const BLANKS: readonly (readonly [string, (figure: number) => boolean])[] = [
  ['no cell', () => false],
  ['every third cell', (figure) => figure % 3 === 0],
  ['all but one of seven', (figure) => figure % 7 !== 0],
  ['the first columns', (figure) => figure % 7 < 3],
  ['cells here and there', (figure) => (figure * 7919) % 10 < 4],
];

describe.each(['none', 'horizontal'] as const)('tables with lines: %s', (sides) => {
  it.each(BLANKS)('have every figure in its cell where blank is: %s', async (_which, isBlank) => {
    const tables = changed((figure) => (isBlank(figure) ? '' : String(figure)));
    const { grids, codes } = await readBytes(writtenPdf(laidOut(tables), { sides }));
    expect(figuresRead(grids)).toEqual(figuresIn(tables));
    expect(codes).toEqual([]);
  });

  it('have a row of marks as it stands', async () => {
    const tables = changed((figure) => (figure < 1020 ? String(figure) : '／'));
    const { grids } = await readBytes(writtenPdf(laidOut(tables), { sides }));
    expect(
      figuresRead(grids)
        .flat()
        .filter((text) => /\d{4}/.test(text)),
    ).toEqual(
      figuresIn(tables)
        .flat()
        .filter((text) => /\d{4}/.test(text)),
    );
  });

  it('leave out the rows whose figures reach into other columns, and tell it', async () => {
    // As wide as the column, so that a figure touches its neighbour and the column beside its own.
    const tables = changed((figure) => (figure === 1034 ? '123456789012' : String(figure)));
    const { grids, codes } = await readBytes(writtenPdf(laidOut(tables), { sides }));
    const own = new Set(figuresIn(changed(String)).map((row) => row.join(' ')));
    const rows = figuresRead(grids).map((row) => row.join(' '));
    expect(rows.filter((row) => !own.has(row))).toEqual([]);
    expect(rows.some((row) => row.includes('1031'))).toBe(false);
    expect(codes).toEqual(['figures-unplaced']);
  });
});
