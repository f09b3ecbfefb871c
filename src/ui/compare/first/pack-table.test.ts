import { describe, expect, test } from 'vitest';
import { inventCity } from '../../../../scripts/invented/city.ts';
import { datasetOfCity } from '../../../../scripts/invented/dataset.ts';
import { WHOLE } from '../../../chart/gallery.fixture.ts';
import { RATES } from '../../../catalogue/rates/rates.ts';
import type { ChartTable } from '../../../table/chart-table.ts';
import { CHARTS } from '../../../table/specs.ts';
import { tabulate } from '../../../table/tabulate.ts';
import { toldChart } from '../../../table/told-chart.ts';
import { packTable, unpackTable } from './pack-table.ts';

const city = datasetOfCity(inventCity({ seed: 3, offices: 20, years: [2020, 2021, 2022] }));

/** As it comes out of the page. */
function thereAndBack(table: ChartTable): ChartTable {
  return unpackTable(JSON.parse(JSON.stringify(packTable(table))) as ReturnType<typeof packTable>);
}

/** Without what is undefined, which JSON does not tell. */
const plainly = (table: ChartTable): unknown => JSON.parse(JSON.stringify(table)) as unknown;

describe.each(CHARTS)('the table of $id', (chart) => {
  const views = [{}, { years: [2022] }, { by: 'district' }, { shares: true }, { trend: true }] as const;
  test.each(views)('comes out of its short form as it went in: %j', (view) => {
    const table = tabulate(toldChart(chart, 'zh'), city, { ...WHOLE, ...view });
    expect(thereAndBack(table)).toEqual(plainly(table));
  });
});

test.each(RATES)('so does the rate $id', ({ id, chart }) => {
  const spec = CHARTS.find((one) => one.id === chart);
  if (!spec) throw new Error(chart);
  const table = tabulate(toldChart(spec, 'en'), city, { ...WHOLE, of: id });
  expect(thereAndBack(table)).toEqual(plainly(table));
});

test('marks of rules, corrections and numbers written otherwise are kept', () => {
  const [chart] = CHARTS;
  if (!chart) throw new Error();
  const table = tabulate(toldChart(chart, 'zh'), city, WHOLE);
  const key = table.series[0]?.key ?? '';
  const number = (digits: string) => ({ kind: 'number', number: Number(digits), digits }) as const;
  const odd: ChartTable = {
    ...table,
    rows: table.rows.slice(0, 5),
    cells: [
      [{ kind: 'printed', key, observed: number('012'), flags: [] }],
      [{ kind: 'printed', key, observed: number('12'), flags: ['T3-02'] }],
      [{ kind: 'printed', key, observed: number('12'), flags: [], scope: 'summary' }],
      [{ kind: 'printed', key: 'another', observed: number('12'), flags: [] }],
      [
        {
          kind: 'sum',
          key,
          observed: number('3'),
          parts: [{ key: 'a', observed: { kind: 'blank' } }],
          flags: [],
        },
      ],
    ],
  };
  expect(thereAndBack(odd)).toEqual(odd);
});
