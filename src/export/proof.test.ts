import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import readWorkbook, { readSheet } from 'read-excel-file/universal';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { RATES } from '../catalogue/rates/rates.ts';
import Chart from '../chart/Chart.svelte';
import { loadEveryShape } from '../chart/load-shape.ts';
import { isDrawn } from '../table/rows/drawn.ts';
import { opened } from '../table/opening.ts';
import { tabulate } from '../table/tabulate.ts';
import { toldChart } from '../table/told-chart.ts';
import { countOf, termsOf, type TableCell } from '../table/cell.ts';
import type { ChartTable } from '../table/chart-table.ts';
import { numberOf, STATUSES } from '../report/value.ts';
import DataTable from '../ui/compare/data/DataTable.svelte';
import type { View } from '../view/view.ts';
import { tableToClipboard } from './clipboard.ts';
import { tableToCsv, tableToWideCsv } from './csv.ts';
import { tableToJson } from './json.ts';
import { LIGHT } from '../chart/palette.ts';
import { deckToPptx } from './pptx/pptx.ts';
import { packageFaults } from './office/package.fixture.ts';
import { slideOf } from './pptx/slides.ts';
import { chance, inventFigures, inventView } from './proof.fixture.ts';
import { PROVEN, provenChart } from './proven.fixture.ts';
import { pictureToSvg } from './svg.ts';
import { tablesToXlsx } from './xlsx.ts';
import {
  drawnIn,
  expectGrid,
  expectSheet,
  expectWords,
  isBounded,
  wideExpected,
} from '../../tests/proof/expected.ts';
import { attribute, children, elements, textOf, wellFormed } from '../../tests/proof/markup.ts';

const VIEWS = 320;
const BATCH = 40;
/** Those of the charts, what years are joined into, and tables of numbers. */
const SHAPES = new Set([
  ...PROVEN.map(({ shape }) => shape),
  'lines' as const,
  'heat' as const,
  'funnel' as const,
]);

interface Case {
  readonly table: ChartTable;
  readonly view: View;
}

const next = chance(20230131);
const datasets = [1, 2, 3, 4].map(inventFigures);
const cases = Array.from({ length: VIEWS }, (_, at): Case => {
  const view = inventView(next);
  const dataset = datasets[at % datasets.length] ?? inventFigures(1);
  return {
    view,
    table: tabulate(
      toldChart(provenChart(view.chart), at % 3 === 0 ? 'en' : 'zh'),
      dataset,
      opened(view, dataset),
    ),
  };
});
const batches = Array.from({ length: VIEWS / BATCH }, (_, at) => cases.slice(at * BATCH, (at + 1) * BATCH));

const shapes = await loadEveryShape();

test('the views are of every kind', () => {
  expect(new Set(cases.map(({ table }) => table.chart))).toEqual(new Set(PROVEN.map(({ id }) => id)));
  expect(new Set(cases.map(({ table }) => table.shape))).toEqual(SHAPES);
  const cells = cases.flatMap(({ table }) => table.cells.flat());
  expect(new Set(cells.map((cell) => countOf(cell).kind))).toEqual(new Set(STATUSES));
  expect(cells.filter((cell) => termsOf(cell)).length).toBeGreaterThan(100);
  const outcomes = cells.flatMap((cell) => (cell.kind === 'rate' ? [cell.outcome.kind] : []));
  expect(new Set(outcomes)).toEqual(new Set(['rate', 'missing', 'of-nothing', 'unequal']));
  expect(cases.filter(({ table }) => isBounded(table)).length).toBeGreaterThan(10);
  expect(new Set(cases.map(({ view }) => view.of)).size).toBeGreaterThan(RATES.length);
  expect(cases.filter(({ table }) => table.scale === 'log').length).toBeGreaterThan(10);
  expect(cells.length).toBeGreaterThan(10_000);
});

function marksOf(table: ChartTable): number {
  return table.rows.filter((_, row) => isDrawn(table, row)).length * table.series.length;
}

describe.each(batches.map((batch, at) => [at * BATCH, batch] as const))('views from %d on', (_, batch) => {
  test('the marks name every figure of the reports in the table, each once', () => {
    for (const { table } of batch) {
      const { body } = render(Chart, { props: { table, width: 864, shape: shapes[table.shape] } });
      const named = new Map<string, string>();
      for (const datum of elements(body, (one) => attribute(one, 'data-row') !== undefined)) {
        const place = `${attribute(datum, 'data-row') ?? ''} ${attribute(datum, 'data-series') ?? ''}`;
        expect(named.has(place)).toBe(false);
        named.set(place, textOf(children(datum).find(({ tagName }) => tagName === 'title') ?? datum));
      }
      expect(named.size).toBe(marksOf(table));
      each(table, (cell, row, column) => {
        if (!isDrawn(table, row)) return;
        const name = named.get(`${String(row)} ${String(column)}`) ?? '';
        const heading = table.rows[row];
        expect(name).toContain(`${heading?.label ?? ''} `);
        expect(name).toContain(String(heading?.year));
        expectWords(afterName(name, table, column), cell, table);
      });
    }
  });

  test('the picture file is well-formed and holds the same marks', () => {
    for (const { table } of batch) {
      const svg = pictureToSvg(
        render(Chart, { props: { table, width: 960, shape: shapes[table.shape] } }).body,
      );
      wellFormed('picture', svg);
      expect(svg.match(/<title>/g)?.length ?? 0).toBe(marksOf(table));
    }
  });

  test('the table on the page says every figure, in its order', () => {
    for (const { table, view } of batch) {
      const props = { table, view, language: table.language, change: () => undefined };
      const { body } = render(DataTable, { props });
      const rows = elements(body, (one) => one.tagName === 'tr').filter(
        (row) => attribute(children(row)[0], 'scope') === 'row',
      );
      expect(rows).toHaveLength(table.rows.length);
      rows.forEach((row, at) => {
        const [office, year, ...cells] = children(row).map((cell) => textOf(cell).trim());
        expect([office, year]).toEqual([table.rows[at]?.officeName, String(table.rows[at]?.year)]);
        const bounds = isBounded(table) ? cells.pop() : undefined;
        expect(cells).toHaveLength(table.series.length);
        cells.forEach((cell, column) => expectWords(cell, cellAt(table, at, column), table));
        if (bounds !== undefined) expect(bounds).toBe(boundsSaid(cellAt(table, at, 0)));
      });
    }
  });

  test('the long CSV and the JSON hold every figure and the code of every absence', () => {
    for (const { table } of batch) {
      const rows = Papa.parse<Record<string, string>>(tableToCsv(table), {
        header: true,
        skipEmptyLines: true,
      }).data;
      expect(rows.map((row) => [row['value'], row['status'], row['year']])).toEqual(
        table.cells.flatMap((cells, row) =>
          cells
            .map(countOf)
            .map((observed) => [
              observed.kind === 'number' ? String(observed.number) : '',
              observed.kind,
              String(table.rows[row]?.year),
            ]),
        ),
      );
      if (isBounded(table))
        expect(
          rows.map((row) => [Number(row['share_low'] || NaN), Number(row['share_high'] || NaN)]),
        ).toEqual(
          table.cells.map(([cell]) => {
            const [low, high] = cell?.kind === 'rate' ? (cell.interval ?? [NaN, NaN]) : [NaN, NaN];
            return [low, high].map((bound) => Math.round(bound * 1e4) / 1e4);
          }),
        );
      const json = JSON.parse(tableToJson(table, '')) as {
        readonly rows: readonly { readonly figures: readonly { value: number | null; status: string }[] }[];
      };
      expect(json.rows.map((row) => row.figures.map((one) => [one.value, one.status]))).toEqual(
        table.cells.map((cells) =>
          cells.map(countOf).map((observed) => [numberOf(observed) ?? null, observed.kind]),
        ),
      );
    }
  });

  test('the wide CSV, the workbook and the copied table hold the table as on screen', async () => {
    for (const { table } of batch) {
      const expected = wideExpected(table);
      const [head = [], ...csv] = Papa.parse<string[]>(tableToWideCsv(table), { skipEmptyLines: true }).data;
      for (const row of expected) expect(head).toHaveLength(row.length);
      expect(csv.map((row) => row.map(bare))).toEqual(
        expected.map((row) => row.map((cell) => bare(String(cell)))),
      );
      const { html, text } = tableToClipboard(table);
      const pasted = elements(html, (one) => one.tagName === 'tr').slice(1);
      expect(pasted.map((row) => children(row).map((cell) => bare(textOf(cell))))).toEqual(
        expected.map((row) => row.map((cell) => bare(String(cell)))),
      );
      expect(
        text
          .split('\r\n')
          .slice(1)
          .map((line) => line.split('\t').map(bare)),
      ).toEqual(expected.map((row) => row.map((cell) => bare(String(cell)))));
      const setting = {
        title: table.title,
        permalink: 'https://a.example/',
        date: '2023-01-31',
        definitions: [],
      };
      const bytes = await tablesToXlsx([table], setting);
      const sheets = await readWorkbook(new Blob([bytes]));
      expect(sheets).toHaveLength(5);
      expect(sheets[3]?.data.slice(1)).toEqual(expected);
      const long = sheets[4]?.data.slice(1) ?? [];
      expect(long.map((row) => [row[6], row[8]])).toEqual(
        table.cells.flatMap((cells) =>
          cells.map(countOf).map((observed) => [numberOf(observed) ?? null, observed.kind]),
        ),
      );
    }
  });

  test('the slide’s chart and the workbook behind it hold the figures, gaps as gaps', async () => {
    for (const { table } of batch) {
      const slide = slideOf(table, {
        definition: '',
        permalink: '',
        date: '2023-01-31',
        colours: LIGHT.series,
        description: '',
      });
      const parts = unzipSync(await deckToPptx({ title: table.title, subtitle: '', slides: [slide] }));
      expect(packageFaults(parts)).toEqual([]);
      if (slide.chart.kind === 'grid') {
        expectGrid(strFromU8(parts['ppt/slides/slide1.xml'] ?? new Uint8Array()), table);
        continue;
      }
      const book = Object.keys(parts).find((name) => name.endsWith('.xlsx')) ?? '';
      const sheet = await readSheet(new Blob([new Uint8Array(parts[book] ?? [])]));
      expectSheet(sheet, table);
      const chart = Object.keys(parts).find((name) => /charts\/chart\d+\.xml$/.test(name)) ?? '';
      const drawn = drawnIn(strFromU8(parts[chart] ?? new Uint8Array()));
      drawn.forEach((values, column) =>
        expect(values).toEqual(sheet.slice(1).map((row) => row[column + 1] ?? null)),
      );
      expect(drawn).toHaveLength(slide.chart.series.length);
    }
  });
});

/** The part of a mark's name after office, year and the name of the figure. */
function afterName(name: string, table: ChartTable, column: number): string {
  const series = table.series[column];
  const figure = `${series?.group ?? ''} ${series?.label ?? ''}`.trim();
  return name.slice(name.indexOf(` ${figure} `) + figure.length + 2);
}

function cellAt(table: ChartTable, row: number, column: number): TableCell {
  const cell = table.cells[row]?.[column];
  if (!cell) throw new Error('no such cell');
  return cell;
}

function each(table: ChartTable, visit: (cell: TableCell, row: number, column: number) => void): void {
  table.cells.forEach((cells, row) => cells.forEach((cell, column) => visit(cell, row, column)));
}

/** The bounds of a rate as the page says them. */
function boundsSaid(cell: TableCell): string {
  const interval = cell.kind === 'rate' ? cell.interval : undefined;
  return interval?.map((bound) => `${bound.toFixed(1)}%`).join('–') ?? '';
}

/** Text as a spreadsheet shows it: the apostrophe that makes it harmless is not seen. */
const bare = (text: string): string => text.replace(/^'(?=[=+\-@＝＋－＠])/, '');
