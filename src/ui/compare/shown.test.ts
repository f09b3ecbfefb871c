import { describe, expect, test } from 'vitest';
import type { TableCell } from '../../table/cell.ts';
import type { ChartTable, RowHeading } from '../../table/chart-table.ts';
import { announcement, FIRST_ROWS, firstRows, rowsAtFirst } from './shown.ts';

const YEARS = [2020, 2022, 2023];

function heading(office: number, year: number): RowHeading {
  const id = `office-${String(office)}`;
  const name = `青禾区${String(office)}局`;
  const shared = {
    office: id,
    officeName: name,
    label: name,
    district: '青禾区',
    year,
    form: '2021',
    scope: 'own',
    formName: '2021 年版表式',
  } as const;
  return { id: `${id}-${String(year)}`, report: `${id}-${String(year)}`, ...shared };
}

const CELL: TableCell = {
  kind: 'printed',
  key: 'disclosure.total',
  observed: { kind: 'number', number: 1, digits: '1' },
  flags: [],
};

function tableOf(rows: readonly RowHeading[], more: Partial<ChartTable> = {}): ChartTable {
  const named = { id: 'a', key: 'disclosure.total', label: '数', name: { zh: '数', en: 'n' } } as const;
  return {
    chart: 'disclosure',
    shape: 'bars',
    language: 'zh',
    by: 'office',
    title: '公开',
    subtitle: '',
    unit: '条',
    rows,
    series: [{ ...named, unit: '条', kind: 'count', role: 'figure', group: '', sumOf: [] }],
    cells: rows.map(() => [CELL]),
    formChanges: [],
    scale: 'linear',
    shares: false,
    answer: '',
    chance: null,
    coverage: { offices: 0, numbers: 0, unstated: 0, unasked: 0, unreported: 0 },
    notes: ['说明'],
    source: '',
    version: 'v',
    ...more,
  };
}

const byOffice = (offices: number): RowHeading[] =>
  Array.from({ length: offices }, (_, office) => YEARS.map((year) => heading(office, year))).flat();
const byYear = (offices: number): RowHeading[] =>
  [...byOffice(offices)].sort((a, b) => a.year - b.year || a.id.localeCompare(b.id));

describe('a part of a long table', () => {
  test('ends between two offices and says in its notes that it is a part', () => {
    const part = firstRows(
      tableOf(byOffice(10), { formChanges: [1, 4, 28].map((row) => ({ row, differing: [] })) }),
      8,
    );
    expect(part.rows.map(({ office }) => office)).toEqual([
      ...Array(3).fill('office-0'),
      ...Array(3).fill('office-1'),
    ]);
    expect(part.cells).toHaveLength(6);
    expect(part.formChanges.map(({ row }) => row)).toEqual([1, 4]);
    expect(part.notes).toEqual(['图中为前 2 个机关（6 行）；筛选所得共 10 个机关、30 行。', '说明']);
  });

  test('holds at least one office', () => {
    expect(firstRows(tableOf(byOffice(3)), 1).rows).toHaveLength(3);
  });

  test('of lines takes whole offices, in whatever order the rows stand', () => {
    const part = firstRows(tableOf(byYear(5), { shape: 'lines' }), 7);
    expect(part.rows.map(({ id }) => id)).toEqual([
      'office-0-2020',
      'office-1-2020',
      'office-0-2022',
      'office-1-2022',
      'office-0-2023',
      'office-1-2023',
    ]);
  });

  test('of rows in the order of years or values is the first rows', () => {
    const part = firstRows(tableOf(byYear(5), { language: 'en' }), 7);
    expect(part.rows).toHaveLength(7);
    expect(part.notes[0]).toBe('Shown: the first 7 of 15 rows.');
  });

  test('that would be all of it is the table itself', () => {
    const table = tableOf(byOffice(2));
    expect(firstRows(table, 6)).toBe(table);
    expect(firstRows(tableOf(byOffice(1)), 2).notes).toEqual(['说明']);
  });
});

test('at first few figures are drawn, of lines as many offices as look different', () => {
  const table = tableOf(byOffice(45));
  const [series] = table.series;
  if (!series) throw new Error('no series');
  expect(rowsAtFirst(table)).toBe(FIRST_ROWS);
  expect(rowsAtFirst({ ...table, series: Array.from({ length: 20 }, () => series) })).toBe(7);
  const heat = { ...table, shape: 'heat' } as const;
  expect(rowsAtFirst(heat)).toBe(40);
  expect(rowsAtFirst({ ...heat, series: Array.from({ length: 20 }, () => series) })).toBe(11);
  const lines = { ...table, shape: 'lines' } as const;
  expect(rowsAtFirst(lines)).toBe(24 * YEARS.length);
  expect(firstRows(lines, rowsAtFirst(lines)).notes[0]).toContain('前 24 个机关');
});

test('what is on screen is told by unit, years and coverage, or that there is nothing', () => {
  const table = tableOf(byOffice(2), { subtitle: '单位：条 · 2020、2022—2023 年' });
  expect(announcement(table, '没有')).toContain('2020、2022—2023 年');
  expect(announcement(table, '没有')).toContain('个机关');
  expect(announcement({ ...table, answer: '2023 年，合计 5 条。' }, '没有')).toContain('合计 5 条');
  expect(announcement(tableOf([]), '没有')).toBe('没有');
});
