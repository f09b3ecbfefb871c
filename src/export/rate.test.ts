import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/universal';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { attribute, elements, textOf } from '../../tests/proof/markup.ts';
import Chart from '../chart/Chart.svelte';
import { inventDataset, WHOLE } from '../chart/gallery.fixture.ts';
import { placeBars } from '../chart/place/bars.ts';
import { LIGHT } from '../chart/palette.ts';
import { loadShape } from '../chart/load-shape.ts';
import type { Language } from '../language/language.ts';
import { operandsOf } from '../table/cell.ts';
import type { ChartTable } from '../table/chart-table.ts';
import { describe as inWords } from '../table/say/describe.ts';
import { chartOf } from '../table/specs.ts';
import { tabulate } from '../table/tabulate.ts';
import { toldChart } from '../table/told-chart.ts';
import DataTable from '../ui/compare/data/DataTable.svelte';
import { figureHref } from '../ui/compare/data/figure-href.ts';
import { DEFAULT_VIEW } from '../view/view.ts';
import { tableToCsv } from './csv.ts';
import { tableToJson } from './json.ts';
import { slideOf } from './pptx/slides.ts';
import { GRANTED_RATE } from './proven.fixture.ts';
import { tablesToXlsx } from './xlsx.ts';

const told = (office: string, granted: number | null, processed: number | null) => ({
  office,
  year: 2022,
  values: {
    'request.granted.total': granted ?? ({ kind: 'blank' } as const),
    ...(processed === null ? {} : { 'request.processed.total': processed }),
  },
});
const DATASET = inventDataset([
  told('水务局', 30, 40),
  told('林业局', 2, 3),
  told('档案馆', 0, 0),
  told('体育局', 7, null),
  told('司法局', null, 9),
  told('民政局', 12, 48),
]);
const made = (language: Language = 'zh', sorted = false): ChartTable =>
  tabulate(toldChart(GRANTED_RATE, language), DATASET, {
    ...WHOLE,
    ...(sorted && { sort: 'value', descending: true }),
  });
const SAID = ['75.0%（30/40）', '66.7%（2/3）', '不适用（0/0）', '7（分母未载明）', '空白', '25.0%（12/48）'];

const shape = await loadShape('bars');

describe('a rate added as data', () => {
  test('is refused beside counts: on the one scale of a chart both would be read as the same', () => {
    const { series } = GRANTED_RATE;
    const mixed = { ...GRANTED_RATE, series: [...chartOf('disclosure').series, ...series] };
    expect(() => tabulate(toldChart(mixed, 'zh'), DATASET, WHOLE)).toThrow(
      'the chart invented-granted-rate has counts and rates on one scale',
    );
  });

  test('is drawn as bars with count and total beside them, and words where there is none', () => {
    const { body } = render(Chart, { props: { table: made(), width: 700, shape } });
    const marks = elements(body, (one) => attribute(one, 'data-row') !== undefined);
    expect(marks).toHaveLength(SAID.length);
    const drawn = elements(body, (one) => one.tagName === 'text').map((one) => textOf(one).trim());
    for (const said of SAID) expect(drawn).toContain(said);
    const { bars, gaps } = placeBars(made(), { x: 0, y: 0, width: 700 });
    expect(gaps.map(({ row }) => row)).toEqual([2, 3, 4]);
    const widthOf = (row: number): number => bars.find((bar) => bar.row === row)?.width ?? NaN;
    expect(widthOf(0) / widthOf(5)).toBeCloseTo(3, 2);
  });

  test('stands in the table on the page, each figure leading to its report', () => {
    const table = made();
    const props = { table, view: DEFAULT_VIEW, language: 'zh', change: () => undefined } as const;
    const { body } = render(DataTable, { props });
    const cells = elements(
      body,
      (one) => one.tagName === 'td' && /\bfigure\b/.test(attribute(one, 'class') ?? ''),
    );
    const bounds = ['59.8%–85.8%', '20.8%–93.9%', '', '', '', '14.9%–38.8%'];
    expect(cells.map((cell) => textOf(cell).trim())).toEqual(
      SAID.flatMap((said, at) => [said, bounds[at] ?? '']),
    );
    expect(figureHref(table, 0, 0, 'zh')).toContain('#figure-request.granted.total');
    expect(table.cells[0]?.flatMap(operandsOf).map(({ key }) => key)).toEqual([
      'request.granted.total',
      'request.processed.total',
    ]);
  });

  test('stands in the CSV and the JSON with both terms, and with the reason where one is missing', () => {
    const { data } = Papa.parse<Record<string, string>>(tableToCsv(made()), {
      header: true,
      skipEmptyLines: true,
    });
    const columns = ['indicator', 'value', 'status', 'share_denominator', 'share_percent'];
    expect(data.map((row) => [...columns, 'denominator_status'].map((name) => row[name]))).toEqual([
      ['request.granted', '30', 'number', '40', '75', ''],
      ['request.granted', '2', 'number', '3', '66.6667', ''],
      ['request.granted', '0', 'number', '0', '', ''],
      ['request.granted', '7', 'number', '', '', 'not-found'],
      ['request.granted', '', 'blank', '', '', ''],
      ['request.granted', '12', 'number', '48', '25', ''],
    ]);
    expect(tableToJson(made(), '')).toContain('"numerator": 30');
  });

  test('stands in the workbook as count and fraction, or the word for why there is none', async () => {
    const setting = { title: '', permalink: '', date: '2023-01-31', definitions: [] };
    const sheets = await readWorkbook(new Blob([await tablesToXlsx([made()], setting)]));
    const bounds = (row: number): readonly number[] => {
      const cell = made().cells[row]?.[0];
      return cell?.kind === 'rate' ? (cell.interval ?? []).map((bound) => bound / 100) : [];
    };
    expect(sheets[3]?.data).toEqual([
      ['机关', '年度', '予以公开', '分母', '予以公开 占比', '95% 下限', '95% 上限'],
      ['清河市水务局', 2022, 30, 40, 0.75, ...bounds(0)],
      ['清河市林业局', 2022, 2, 3, 2 / 3, ...bounds(1)],
      ['清河市档案馆', 2022, 0, 0, '不适用', '不适用', '不适用'],
      ['清河市体育局', 2022, 7, '未载明', '分母未载明', '不适用', '不适用'],
      ['清河市司法局', 2022, '空白', 9, '不适用', '不适用', '不适用'],
      ['清河市民政局', 2022, 12, 48, 0.25, ...bounds(5)],
    ]);
  });

  test('is told in words with its range and every reason', () => {
    expect(inWords(made())).toContain(
      '3 个数字，最小 25 %，最大 75 %。没有数字的：不适用 1 个、分母未载明 1 个、空白 1 个。',
    );
    expect(inWords(made('en'))).toContain('denominator not stated');
    expect(made().coverage).toEqual({
      offices: 6,
      numbers: 3,
      unstated: 3,
      unasked: 0,
      unreported: 0,
    });
    expect(made().notes.join('')).toContain('不足 10 的不排次序');
  });

  test('is a bar of per cent on a slide, with gaps explained in the notes', () => {
    const setting = { definition: '', permalink: '', date: '', colours: LIGHT.series, description: '' };
    const { chart, speaker } = slideOf(made(), setting);
    if (chart.kind === 'grid') throw new Error('a rate is drawn, not written into a table');
    expect(chart.unit).toBe('%');
    expect(chart.series[0]?.values).toEqual([75, (2 / 3) * 100, null, null, null, 25]);
    expect(speaker).toContain('体育局 2022：分母未载明');
    expect(speaker).toContain('档案馆 2022：不适用');
  });

  test('ranks by the rate; of too few cases it is shown and comes last', () => {
    expect(made('zh', true).rows.map((row) => row.office)).toEqual([
      '水务局',
      '民政局',
      '林业局',
      '档案馆',
      '体育局',
      '司法局',
    ]);
  });
});
