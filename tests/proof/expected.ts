import { expect } from 'vitest';
import { absenceWord } from '../../src/table/say/format.ts';
import type { Language } from '../../src/language/language.ts';
import { countOf, termsOf, type RateCell, type TableCell } from '../../src/table/cell.ts';
import type { ChartTable } from '../../src/table/chart-table.ts';
import { numberOf } from '../../src/report/value.ts';

/** What the sheet behind the chart has to hold, worked out apart from what planned it. */
export function expectSheet(sheet: readonly (readonly unknown[])[], table: ChartTable): void {
  const [head = [], ...rows] = sheet;
  const body = rows.map((row) => head.slice(1).map((_, column) => row[column + 1] ?? null));
  const counts = table.cells.map((cells) => cells.map((cell) => numberOf(countOf(cell)) ?? null));
  const numbers = table.cells.map((cells) => cells.map(drawnOf));
  const parts = table.series.flatMap((series, at) => (series.role === 'total' ? [] : [at]));
  const totals = table.series.flatMap((series, at) => (series.role === 'total' ? [at] : []));
  switch (table.shape) {
    case 'stack': {
      const order = [...parts, ...totals];
      const shares = table.cells.map((cells, row) => [
        ...parts.map((at) => shareOf(cells[at])),
        ...table.series.map((_, at) => counts[row]?.[at] ?? null),
      ]);
      expect(body).toEqual(table.shares ? shares : counts.map((row) => order.map((at) => row[at] ?? null)));
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
      const withTerms = table.series.length === 1 && table.series[0]?.kind === 'rate';
      const drawn = withTerms
        ? table.cells.map(([cell], row) => [...(numbers[row] ?? []), ...termsBeside(cell)])
        : numbers;
      expect(body).toEqual(
        turned ? table.series.map((_, at) => numbers.map((row) => row[at] ?? null)) : drawn,
      );
      if (table.rows.length > 0)
        (turned ? head.slice(1) : rows.map(([category]) => category)).forEach((name, row) =>
          expect(String(name)).toContain(`${table.rows[row]?.label ?? ''} ${String(table.rows[row]?.year)}`),
        );
    }
  }
}

/** A slide's native table has every row and column, and in each cell the number, or no digit where there is none. */
export function expectGrid(xml: string, table: ChartTable): void {
  const [head = [], ...rows] = [...xml.matchAll(/<a:tr [\s\S]*?<\/a:tr>/g)].map(([row]) =>
    [...row.matchAll(/<a:tc>[\s\S]*?<\/a:tc>|<a:tc [\s\S]*?<\/a:tc>/g)].map(([cell]) =>
      [...cell.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, words = '']) => words).join(''),
    ),
  );
  expect(head).toHaveLength(table.series.length + 1);
  expect(rows).toHaveLength(table.rows.length);
  rows.forEach(([, ...cells], row) => {
    cells.forEach((words, at) => {
      const cell = table.cells[row]?.[at];
      const number = cell && numberOf(countOf(cell));
      if (number === undefined) expect(words).not.toMatch(/\d/);
      else expect(read(/-?[\d,]+(?:\.\d+)?/.exec(words)?.[0] ?? '')).toBe(number);
      expect(words.includes('※')).toBe((cell?.flags.length ?? 0) > 0);
    });
  });
}

/**
 * The table as on screen: office, year, then every figure or its word; of a rate the count, then its part of the whole.
 * One rate alone has its denominator between them, and after them its bounds where there are any.
 */
export function wideExpected(table: ChartTable): (string | number)[][] {
  return table.rows.map((row, at) => [
    row.officeName,
    row.year,
    ...(row.together ? [row.together.offices] : []),
    ...(table.cells[at] ?? []).flatMap((cell) => {
      const figure = numberOf(countOf(cell)) ?? absenceWord(countOf(cell), table.language);
      const members = cell.members ? [cell.members.with] : [];
      if (cell.kind !== 'rate') return [figure, ...members];
      const rate = shareOf(cell) ?? reasonOf(cell, table.language);
      if (table.series.length > 1) return [figure, rate, ...members];
      const below = cell.denominator.observed;
      const none = table.language === 'zh' ? '不适用' : 'not applicable';
      const bounds = cell.interval?.map((bound) => bound / 100) ?? [none, none];
      return [
        figure,
        numberOf(below) ?? absenceWord(below, table.language),
        rate,
        ...(isBounded(table) ? bounds : []),
        ...members,
      ];
    }),
  ]);
}

/** Whether bounds of a rate stand anywhere in the table. */
export function isBounded({ cells, series }: ChartTable): boolean {
  return series.length === 1 && cells.flat().some((cell) => cell.kind === 'rate' && cell.interval);
}

/** From 0 to 1; 0 of a negative number is plain 0, for files know no other. */
function shareOf(cell: TableCell | undefined): number | null {
  const share = cell && termsOf(cell);
  return share && share.denominator !== 0 ? share.numerator / share.denominator + 0 : null;
}

/** Columns of a slide's sheet that are not drawn: both terms of a rate and its bounds. */
function termsBeside(cell: TableCell | undefined): (number | null)[] {
  if (cell?.kind !== 'rate') return [null, null, null, null];
  const { numerator, denominator, interval } = cell;
  return [numberOf(numerator.observed), numberOf(denominator.observed), interval?.[0], interval?.[1]].map(
    (number) => number ?? null,
  );
}

/** What a bar or a point stands for: the rate in per cent, or the count. */
function drawnOf(cell: TableCell): number | null {
  if (cell.kind !== 'rate') return numberOf(cell.observed) ?? null;
  const share = shareOf(cell);
  return share === null ? null : share * cell.per;
}

/** Why a cell has no rate, where its count may well be there. */
function reasonOf({ outcome }: RateCell, language: Language): string {
  if (outcome.kind === 'missing' && outcome.operand === 'denominator') {
    const word = absenceWord(outcome.observed, language);
    return language === 'zh' ? `分母${word}` : `denominator ${word}`;
  }
  return language === 'zh' ? '不适用' : 'not applicable';
}

/** Words of a figure read back: the number in them is the table's, or the word is that of its absence. */
export function expectWords(words: string, cell: TableCell, table: ChartTable): void {
  const observed = countOf(cell);
  const share = termsOf(cell);
  const { members } = cell;
  const told = members && members.with > 0 && members.with < members.of;
  if (told) expect(words).toMatch(new RegExp(`(?:^|\\s)${members.with}/${members.of} (?:个机关|offices)`));
  const plain = words
    .replace(/※/g, '')
    .replace(/\s*\d+\/\d+ (?:个机关|offices)\s*$/, '')
    .trim();
  if (observed.kind !== 'number') {
    expect(plain).toBe(absenceWord(observed, table.language));
    return;
  }
  if (share) {
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
  if (cell.kind === 'rate' && cell.outcome.kind === 'missing')
    expect(plain).toContain(reasonOf(cell, table.language));
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
