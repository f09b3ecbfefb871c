import { expect } from 'vitest';
import { absenceWord } from '../../src/table/format.ts';
import { countOf, termsOf, type TableCell } from '../../src/table/cell.ts';
import type { ChartTable } from '../../src/table/chart-table.ts';
import { numberOf } from '../../src/report/value.ts';

/** What the sheet behind the chart has to hold, worked out apart from what planned it. */
export function expectSheet(sheet: readonly (readonly unknown[])[], table: ChartTable): void {
  const [head = [], ...rows] = sheet;
  const body = rows.map((row) => head.slice(1).map((_, column) => row[column + 1] ?? null));
  const numbers = table.cells.map((cells) => cells.map((cell) => numberOf(countOf(cell)) ?? null));
  const parts = table.series.flatMap((series, at) => (series.role === 'total' ? [] : [at]));
  const totals = table.series.flatMap((series, at) => (series.role === 'total' ? [at] : []));
  switch (table.shape) {
    case 'stack': {
      const order = [...parts, ...totals];
      const counts = numbers.map((row) => order.map((at) => row[at] ?? null));
      const shares = table.cells.map((cells, row) => [
        ...parts.map((at) => shareOf(cells[at])),
        ...table.series.map((_, at) => numbers[row]?.[at] ?? null),
      ]);
      expect(body).toEqual(table.shares ? shares : counts);
      return;
    }
    case 'balance':
      expect(body).toEqual(
        numbers.flatMap(([a = null, b = null, c = null, d = null]) => [
          [a, b, null, null],
          [null, null, c, d],
        ]),
      );
      return;
    case 'lines':
      table.rows.forEach(({ label, year }, row) => {
        const line = rows.find(([category]) => category === String(year)) ?? [];
        const told = head.flatMap((name, column) =>
          column > 0 && (name === label || new RegExp(`^${escaped(label)}(?:（| \\()`).test(String(name)))
            ? [line[column] ?? null]
            : [],
        );
        expect(told.filter((value) => value !== null)).toEqual(
          numbers[row]?.[0] === null ? [] : [numbers[row]?.[0]],
        );
      });
      return;
    default: {
      const turned = table.series.length > table.rows.length && table.rows.length <= 8;
      expect(body).toEqual(
        turned ? table.series.map((_, at) => numbers.map((row) => row[at] ?? null)) : numbers,
      );
      if (table.rows.length > 0)
        (turned ? head.slice(1) : rows.map(([category]) => category)).forEach((name, row) =>
          expect(String(name)).toContain(`${table.rows[row]?.label ?? ''} ${String(table.rows[row]?.year)}`),
        );
    }
  }
}

/** The table as on screen: office, year, then every figure or its word, with shares each followed by one. */
export function wideExpected(table: ChartTable): (string | number)[][] {
  return table.rows.map((row, at) => [
    row.officeName,
    row.year,
    ...(table.cells[at] ?? []).flatMap((cell) => {
      const figure = numberOf(countOf(cell)) ?? absenceWord(countOf(cell), table.language);
      const share = shareOf(cell) ?? (table.language === 'zh' ? '不适用' : 'not applicable');
      return table.shares ? [figure, share] : [figure];
    }),
  ]);
}

function shareOf(cell: TableCell | undefined): number | null {
  const share = cell && termsOf(cell);
  return share && share.denominator !== 0 ? share.numerator / share.denominator : null;
}

/** Words of a figure read back: the number in them is the table's, or the word is that of its absence. */
export function expectWords(words: string, cell: TableCell, table: ChartTable): void {
  const observed = countOf(cell);
  const share = termsOf(cell);
  const plain = words.replace(/※/g, '').trim();
  if (observed.kind !== 'number') {
    expect(plain).toBe(absenceWord(observed, table.language));
    return;
  }
  if (table.shares && share) {
    const [numerator, denominator] =
      /[（(](-?[\d,.]+)\/(-?[\d,.]+)[）)]/.exec(plain)?.slice(1).map(read) ?? [];
    expect([numerator, denominator]).toEqual([share.numerator, share.denominator]);
    if (share.denominator !== 0)
      expect(Number(/^(-?[\d.]+)%/.exec(plain)?.[1])).toBeCloseTo(
        (share.numerator / share.denominator) * 100,
        0,
      );
    return;
  }
  expect(/约|about/.test(plain)).toBe(observed.approximate === true);
  expect(read(/-?[\d,]+(?:\.\d+)?/.exec(plain)?.[0] ?? '')).toBe(observed.number);
}

const read = (digits: string): number => Number(digits.replaceAll(',', ''));

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Figures per series of a chart part; a point that is not there is a gap. */
export function drawnIn(xml: string): (number | null)[][] {
  return [...xml.matchAll(/<c:numCache>.*?<\/c:numCache>/g)].map(([cache]) => {
    const count = Number(/<c:ptCount val="(\d+)"/.exec(cache)?.[1]);
    const points = new Map(
      [...cache.matchAll(/idx="(\d+)"><c:v>([^<]*)</g)].map((one) => [Number(one[1]), Number(one[2])]),
    );
    return Array.from({ length: count }, (_, at) => points.get(at) ?? null);
  });
}
