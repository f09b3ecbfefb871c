import { describe, expect, test } from 'vitest';
import type { Observed } from '../../report/value.ts';
import { EXAMPLES } from '../../chart/examples.fixture.ts';
import { termsOf } from '../cell.ts';
import { addUp } from './derive.ts';
import { inventDataset, WHOLE, type InventedReport } from '../../chart/gallery.fixture.ts';
import { chartOf } from '../specs.ts';
import { tabulate } from '../tabulate.ts';
import { toldChart } from '../told-chart.ts';

const count = (number: number): Observed => ({ kind: 'number', number, digits: String(number) });

describe('a sum', () => {
  test('is a number when all its operands are', () => {
    expect(addUp([count(2), count(0), count(3)])).toEqual({ kind: 'number', number: 5, digits: '5' });
  });

  test('of numbers and a blank is that blank, whatever else is there', () => {
    expect(addUp([count(2), { kind: 'blank' }, count(3)])).toEqual({ kind: 'blank' });
    expect(addUp([{ kind: 'not-asked' }, count(1), { kind: 'not-found' }])).toEqual({ kind: 'not-found' });
  });

  test('leaves out what the form does not ask: other editions print other rows of one group', () => {
    expect(addUp([count(2), { kind: 'not-asked' }, count(3)])).toEqual(count(5));
  });

  test('of cells the form never had was not asked', () => {
    expect(addUp([{ kind: 'not-asked' }, { kind: 'not-asked' }])).toEqual({ kind: 'not-asked' });
  });

  test('with an approximate operand is approximate', () => {
    expect(addUp([{ kind: 'number', number: 2, digits: '2', approximate: true }, count(1)])).toMatchObject({
      number: 3,
      approximate: true,
    });
  });
});

describe('other outcomes', () => {
  const outcomes = (report: InventedReport) =>
    tabulate(toldChart(chartOf('outcomes'), 'zh'), inventDataset([report]), WHOLE).cells[0]?.[5];

  test('are the printed row of the 2019 edition', () => {
    const cell = outcomes({
      office: '水务局',
      year: 2020,
      form: '2019',
      values: { 'request.closed.total': 4 },
    });
    expect(cell).toMatchObject({ key: 'request.closed.total', observed: { number: 4 } });
  });

  test('are the three rows of the 2021 edition added up, leading to the first', () => {
    const values = {
      'request.closed.not-corrected.total': 1,
      'request.closed.not-paid.total': 0,
      'request.closed.other.total': 6,
    };
    const cell = outcomes({ office: '水务局', year: 2022, values });
    expect(cell).toMatchObject({ key: 'request.closed.not-corrected.total', observed: { number: 7 } });
  });

  test('are not found in a 2019 report that lost the row, not "not asked"', () => {
    const cell = outcomes({ office: '水务局', year: 2020, form: '2019', values: {} });
    expect(cell).toMatchObject({ observed: { kind: 'not-found' } });
  });
});

describe('shares', () => {
  const example = EXAMPLES.find((one) => one.name === 'outcome-shares');
  if (!example) throw new Error('the gallery lost an example');
  const table = tabulate(toldChart(chartOf('outcomes'), 'zh'), example.dataset, example.selection);
  const sharesOf = (row: number) => table.cells[row]?.map((cell) => termsOf(cell) ?? null);

  test('have the stated total as denominator and add up to it', () => {
    const shares = sharesOf(0)?.slice(0, 6) ?? [];
    expect(shares.reduce((sum, share) => sum + (share?.numerator ?? NaN), 0)).toBe(42);
    for (const share of shares) expect(share?.denominator).toBe(42);
  });

  test('of nothing are 0/0 and never 0%', () => {
    expect(sharesOf(1)?.[0]).toEqual({ numerator: 0, denominator: 0 });
  });

  test('are not worked out where the parts differ from the stated total, and a note says how often', () => {
    expect(sharesOf(2)?.every((share) => share === null)).toBe(true);
    expect(table.notes.join('')).toContain('1 份报告的各项之和与所载总计不等');
  });

  test('are not worked out where a part is blank', () => {
    expect(sharesOf(3)?.every((share) => share === null)).toBe(true);
  });

  test('have their whole in the title', () => {
    expect(table.title).toContain('占办理结果总计的比例');
    expect(table.unit).toBe('%');
  });
});
