import { ratesOf } from '../catalogue/rates/rates.ts';
import type { Key } from '../catalogue/figure.ts';
import { countedBy, keysOf, type Derivation } from '../table/derive/derivation.ts';
import { keysOfChart } from '../table/chart-keys.ts';
import type { ChartSpec } from '../table/spec.ts';
import { inventDataset, type InventedReport } from '../chart/gallery.fixture.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Value } from '../report/value.ts';
import { DEFAULT_VIEW, SORTS, type View } from '../view/view.ts';
import { BYS } from '../table/together/by.ts';
import { PROVEN } from './proven.fixture.ts';

/** Chance that can be repeated: the same seed, the same row of numbers from 0 to below 1 (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const OFFICES = [
  '水务局',
  '林业局',
  '档案馆',
  '白鹭镇',
  '=云溪街道',
  '司法局',
  '体育局',
  'A & B <处>',
  '＋民政局',
];
const YEARS = [2019, 2020, 2021, 2022, 2023];

/** Offices and years with every state a cell can have, in both editions of the form, with reports left out. */
export function inventFigures(seed: number): Dataset {
  const next = chance(seed);
  const keys = [
    ...new Set(PROVEN.flatMap((chart) => [...chart.series.map(({ id }) => id), ...keysOfChart(chart)])),
  ];
  const reports = OFFICES.flatMap((office) =>
    YEARS.filter(() => next() < 0.75).map((year): InventedReport => {
      const told = keys.flatMap((key): [string, number | Value][] => {
        const value = inventValue(next);
        return value === null ? [] : [[key, value]];
      });
      const values = Object.fromEntries(told);
      for (const spec of PROVEN) if (spec.shares && next() < 0.6) Object.assign(values, balanced(spec, next));
      return { office, year, form: year < 2021 ? '2019' : '2021', values };
    }),
  );
  return inventDataset(reports, ['无报告局']);
}

function inventValue(next: () => number): number | Value | null {
  const kind = next();
  if (kind < 0.12) return null;
  if (kind < 0.19) return { kind: 'blank' };
  if (kind < 0.25) return { kind: 'not-applicable', mark: '/' };
  if (kind < 0.3) return { kind: 'text', text: next() < 0.5 ? '无' : '=HYPERLINK("x")' };
  if (kind < 0.45) return 0;
  const number = Math.floor(10 ** (next() * 7));
  if (kind < 0.5) return { kind: 'number', number, digits: String(number), approximate: true };
  if (kind < 0.55) return Math.round(number * 1.2345 * 1000) / 1000;
  if (kind < 0.57) return -number;
  return number;
}

/** Parts that add up to the stated total, so that shares exist; now and then all are zero. */
function balanced({ series }: ChartSpec, next: () => number): Record<string, number> {
  const none = next() < 0.15;
  const values: Record<string, number> = {};
  let sum = 0;
  for (const one of series)
    if (one.role !== 'total')
      for (const key of leavesOf(one.of)) {
        const part = none || next() < 0.3 ? 0 : Math.floor(next() * 50);
        values[key] = part;
        sum += part;
      }
  const total = series.find((one) => one.role === 'total');
  if (total) values[total.id] = sum;
  return values;
}

function leavesOf(derivation: Derivation): readonly Key[] {
  const count = countedBy(derivation);
  return count.of === 'sum' ? count.parts : keysOf(count);
}

/** A view out of all that a reader can choose. */
export function inventView(next: () => number): View {
  const some = <T>(list: readonly T[], odds: number): T[] =>
    next() < 0.5 ? [] : list.filter(() => next() < odds);
  const pick = <T>(list: readonly [T, ...T[]]): T => list[Math.floor(next() * list.length)] ?? list[0];
  const shares = next() < 0.4;
  const chart = PROVEN[Math.floor(next() * PROVEN.length)] ?? PROVEN[0];
  const series = next() < 0.25 ? chart?.series[Math.floor(next() * chart.series.length)] : undefined;
  const rates = ratesOf(chart?.id ?? '');
  const rate = next() < 0.4 ? rates[Math.floor(next() * rates.length)] : undefined;
  const below = rate?.denominators[Math.floor(next() * rate.denominators.length)];
  return {
    ...DEFAULT_VIEW,
    chart: chart?.id ?? 'disclosure',
    of: rate?.id ?? (chart && chart.series.length > 1 ? (series?.id ?? '') : ''),
    per: below?.id ?? '',
    offices: some([...OFFICES, '无报告局'], 0.5),
    years: some(YEARS, 0.6),
    sort: pick(SORTS),
    descending: next() < 0.5,
    scale: next() < 0.3 ? 'log' : 'linear',
    shares,
    trend: next() < 0.2,
    by: next() < 0.6 ? 'office' : pick(BYS),
    as: pick([null, null, 'heat', 'bars', 'spread']),
  };
}
