import { expect, test } from 'vitest';
import { inventDataset, WHOLE } from '../../chart/gallery.fixture.ts';
import { SPREAD } from '../../chart/place/funnel/invented.fixture.ts';
import type { Selection } from '../selection.ts';
import { chartOf } from '../specs.ts';
import { tabulate } from '../tabulate.ts';
import { toldChart } from '../told-chart.ts';
import { isDrawn } from './drawn.ts';

const asked = { ...WHOLE, of: 'out.full', as: 'spread' } as const;
const table = (reports: typeof SPREAD, selection: Partial<Selection> = {}, chart = 'outcomes') =>
  tabulate(toldChart(chartOf(chart), 'zh'), inventDataset(reports), { ...asked, ...selection });

test('a share over its cases has limits of chance, and names who lies beyond them', () => {
  const { shape, chance, rows } = table(SPREAD);
  expect(shape).toBe('funnel');
  expect(chance?.outside).toHaveLength(2);
  expect(chance?.outside.map(({ row, side }) => [rows.find(({ id }) => id === row)?.label, side])).toEqual([
    ['白鹭县自然资源局', 'below'],
    ['云溪区水务局', 'above'],
  ]);
});

test('who had no case has no point and is named, and stands in the table', () => {
  const told = table(SPREAD);
  const at = told.rows.findIndex(({ label }) => label === '石桥县档案馆');
  expect(isDrawn(told, at)).toBe(false);
  expect(told.notes.at(-1)).toBe('没有比率、没有画出：石桥县档案馆。');
});

test('of fewer than twenty offices and of several years there are no limits, and it is said', () => {
  const few = table(SPREAD.slice(0, 12));
  expect([few.shape, few.chance]).toEqual(['funnel', null]);
  expect(few.notes.join('')).toContain('不画界限');
  const years = table([...SPREAD, ...SPREAD.map((report) => ({ ...report, year: 2023 }))]);
  expect(years.chance).toBe(null);
});

test('a summary is no point of the limits beside the offices it covers', () => {
  const [first, ...others] = SPREAD;
  if (!first) throw new Error();
  const whole = table(SPREAD).chance;
  const without = table([{ ...first, scope: 'area' }, ...others]).chance;
  expect(without?.offices).toBe((whole?.offices ?? 0) - 1);
});

test.each([
  ['counts', { of: 'request.granted.total' }, 'outcomes'],
  ['all parts', { of: '' }, 'outcomes'],
  ['a ratio', { of: 'dis.rate' }, 'disputes'],
  ['districts', { by: 'district' }, 'outcomes'],
  ['a course', { trend: true }, 'outcomes'],
] as const)('of %s there is no funnel', (_, selection, chart) => {
  const told = table(SPREAD, selection, chart);
  expect([told.shape === 'funnel', told.chance]).toEqual([false, null]);
});
