import { describe, expect, test } from 'vitest';
import type { Label } from './figure.ts';
import { FORMS } from './editions.ts';
import { FIGURES, figureOf, figuresOfForm } from './indicators.ts';

describe('the catalogue', () => {
  test('lists every key once', () => {
    expect(new Set(FIGURES.map((figure) => figure.key)).size).toBe(FIGURES.length);
  });

  test('has the number of cells each edition prints', () => {
    const cells = Object.fromEntries(FORMS.map((form) => [form.id, figuresOfForm(form).length]));
    // 2021: 6+1+2+1 in table 二, 25 rows of 7, 15. 2019: 6+6+6+2+2, 23 rows of 7, 15.
    expect(
      cells,
      'An edition in the catalogue has another number of cells than its circular prints. If the circular does print ' +
        'the cell that was added or taken away, count its tables again and write the new sum here; else undo the change.',
    ).toMatchObject({ '2021': 10 + 175 + 15, '2019': 22 + 161 + 15 });
  });

  test('gives one key to one question: unit, clause and label are those of every edition that prints it', () => {
    const cells = FORMS.flatMap(({ disclosure }) =>
      disclosure.flatMap(({ article, columns, rows }) =>
        rows.flatMap((row) =>
          columns.map((column) => ({ key: `${row.id}.${column.id}`, article, row, column })),
        ),
      ),
    );
    const labels = ({ zh, also = [] }: Label) => [zh, ...also];
    for (const one of cells)
      for (const other of cells.filter(({ key }) => key === one.key)) {
        expect([other.article, other.column.unit, other.column.kind]).toEqual([
          one.article,
          one.column.unit,
          one.column.kind,
        ]);
        expect(labels(one.row)).toContain(other.row.zh);
        expect(labels(one.column)).toContain(other.column.zh);
      }
  });

  test('prints under one key in tables 三 and 四 the same words in every edition', () => {
    const withoutOrdinal = (label: string) => label.replace(/^(?:\d\.|（.）|.、)/, '');
    const rows = FORMS.flatMap(({ requests, disputes }) => [...requests, ...disputes]);
    for (const one of rows)
      for (const other of rows.filter(({ indicator }) => indicator === one.indicator))
        expect(withoutOrdinal(other.zh)).toBe(withoutOrdinal(one.zh));
  });

  test('knows which edition asks for the fee amount and which for the number of fee items', () => {
    expect(figureOf('fee.amount')?.asked).toEqual(['2021']);
    expect(figureOf('fee.items-last-year')?.asked).toEqual(['2019']);
    expect(figureOf('penalty.decisions')?.asked).toEqual(['2021', '2019']);
  });
});
