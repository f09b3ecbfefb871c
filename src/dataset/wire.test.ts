import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SCOPES } from '../report/report.ts';
import type { Value } from '../report/value.ts';
import { buildDataset } from './build.ts';
import type { Column, Dataset, OfficeEntry, WholeDataset } from './dataset.ts';
import { flagsOf, observe } from './dataset.ts';
import { chartFile, datasetFrom, figuresFileOf, type FiguresFile } from './figures-file.ts';
import { OFFICES, type OfficesFile } from './offices/offices-file.ts';
import { officesFileOf } from './offices/pack-offices.ts';
import type { ReportSummary } from './summary.ts';
import { datasetOf, wireOf, type Wire } from './wire.ts';

const KEYS = [
  'penalty.decisions',
  'fee.amount',
  'channel.wechat',
  'request.received.total',
  'key.nobody-knows',
];

test('a dataset written as files and read back is the same dataset', () => {
  fc.assert(
    fc.property(anyDataset(), (dataset) => {
      expect(plain(overTheWire(dataset))).toEqual(plain(dataset));
    }),
    { numRuns: 300 },
  );
});

test('the years of one dataset read alone hold the reports of those years and the same figures', () => {
  fc.assert(
    fc.property(anyDataset(), (dataset) => {
      const { index, shards } = throughJson(wireOf(dataset));
      for (const shard of shards) {
        const part = datasetOf(index, [shard]);
        expect(part.reports.every(({ year }) => year === shard.year)).toBe(true);
        part.reports.forEach((report, place) => {
          const whole = dataset.reports.findIndex(({ id }) => id === report.id);
          for (const key of KEYS) expect(observe(part, place, key)).toEqual(observe(dataset, whole, key));
        });
      }
    }),
    { numRuns: 100 },
  );
});

test('any figures of a dataset, of all years or of the newest, are read back as they were', () => {
  fc.assert(
    fc.property(
      anyDataset(),
      fc.subarray(KEYS),
      fc.integer({ min: 2018, max: 2024 }),
      (dataset, keys, year) => {
        const files: unknown = JSON.parse(
          JSON.stringify([figuresFileOf(dataset, keys, year), officesFileOf(dataset)]),
        );
        const [figures, offices] = files as [FiguresFile, OfficesFile];
        expect(chartFile('any').isExpected(figures)).toBe(true);
        expect(OFFICES.isExpected(offices)).toBe(true);
        const back = datasetFrom(figures, offices);
        const newest = dataset.reports.filter((report) => report.year >= year);
        expect(back.reports).toEqual(
          newest.map(({ id, office, year: of, form, supplement, scope }) => ({
            id,
            office,
            year: of,
            form,
            supplement,
            scope,
          })),
        );
        newest.forEach((report, at) => {
          const whole = dataset.reports.indexOf(report);
          for (const key of keys) {
            expect(observe(back, at, key)).toEqual(observe(dataset, whole, key));
            expect(flagsOf(back, at, key)).toEqual(flagsOf(dataset, whole, key));
          }
        });
      },
    ),
    { numRuns: 200 },
  );
});

test('zeros cost runs, not numbers', () => {
  const reports = Array.from({ length: 1000 }, (_, place) =>
    summary(`o${String(place)}`, 2022, [['penalty.decisions', number(0)]]),
  );
  const { shards } = wireOf(
    buildDataset(
      reports,
      reports.map(({ office }) => anOffice(office)),
      'v',
    ),
  );
  expect(shards[0]?.columns['penalty.decisions']).toEqual({ told: [0, 1000] });
});

test('a zero, a blank, a mark, words and nothing at all stay five different things', () => {
  const values: (Value | null)[] = [
    number(0),
    { kind: 'blank' },
    { kind: 'not-applicable', mark: '／' },
    { kind: 'text', text: '无' },
    null,
  ];
  const reports = values.map((value, place) =>
    summary(`o${String(place)}`, 2022, value ? [['penalty.decisions', value]] : [], '2021'),
  );
  const dataset = overTheWire(
    buildDataset(
      reports,
      reports.map(({ office }) => anOffice(office)),
      'v',
    ),
  );
  expect(values.map((_, row) => observe(dataset, row, 'penalty.decisions').kind)).toEqual([
    'number',
    'blank',
    'not-applicable',
    'text',
    'not-found',
  ]);
});

test('a minus zero is a zero and a number beyond all numbers is text', () => {
  const huge = '9'.repeat(400);
  const reports = [
    summary('a', 2022, [['penalty.decisions', { kind: 'number', number: -0, digits: '-0' }]]),
    summary('b', 2022, [['penalty.decisions', { kind: 'number', number: Number(huge), digits: huge }]]),
  ];
  const dataset = overTheWire(buildDataset(reports, [anOffice('a'), anOffice('b')], 'v'));
  expect(observe(dataset, 0, 'penalty.decisions')).toEqual({ kind: 'number', number: 0, digits: '-0' });
  expect(observe(dataset, 1, 'penalty.decisions')).toEqual({ kind: 'text', text: huge });
});

function number(value: number): Value {
  return { kind: 'number', number: value, digits: String(value) };
}

function anOffice(id: string): OfficeEntry {
  const empty = { en: id, also: [], pinyin: '', initials: '', district: '', city: '', kind: '', level: '' };
  return { id, name: id, label: id, ...empty };
}

function summary(
  office: string,
  year: number,
  figures: ReportSummary['figures'],
  form: ReportSummary['form'] = null,
): ReportSummary {
  return {
    id: `${office}-${String(year)}`,
    office,
    year,
    form,
    supplement: false,
    scope: 'not-said',
    issued: null,
    file: `${office}.txt`,
    outcomes: { fail: 0, follows: 4, hint: 5, undecidable: 2, pass: 1, 'not-applicable': 3 },
    figures,
    flags: [],
  };
}

function anyValue(): fc.Arbitrary<Value> {
  const numbers = fc.oneof(
    fc.constant(0),
    fc.integer({ min: -99_999_999, max: 99_999_999 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  );
  return fc.oneof(
    numbers.map(number),
    fc
      .tuple(numbers, fc.string())
      .map(([value, digits]): Value => ({ kind: 'number', number: value, digits, approximate: true })),
    fc.constant<Value>({ kind: 'blank' }),
    fc.string().map((mark): Value => ({ kind: 'not-applicable', mark })),
    fc.string().map((text): Value => ({ kind: 'text', text })),
  );
}

function anyDataset(): fc.Arbitrary<WholeDataset> {
  const offices = Array.from({ length: 6 }, (_, place) => `office-${String(place)}`);
  const figures = fc.uniqueArray(fc.tuple(fc.constantFrom(...KEYS), anyValue()), {
    selector: ([key]) => key,
  });
  const flags = fc.uniqueArray(
    fc.tuple(fc.constantFrom(...KEYS), fc.array(fc.constantFrom('T3-01', 'P-11', 'C-05'), { minLength: 1 })),
    { selector: ([key]) => key },
  );
  const report = fc
    .record({
      office: fc.constantFrom(...offices),
      year: fc.integer({ min: 2019, max: 2023 }),
      form: fc.constantFrom<ReportSummary['form']>('2019', '2021', 'mixed', 'older', null),
      supplement: fc.boolean(),
      scope: fc.constantFrom(...SCOPES),
      issued: fc.option(fc.constant('2023-01-04')),
      file: fc.string(),
      figures,
      flags,
    })
    .map((made): ReportSummary => ({ ...summary(made.office, made.year, made.figures), ...made }));
  return fc
    .uniqueArray(report, { selector: ({ id }) => id, maxLength: 20 })
    .map((reports) => buildDataset(reports, offices.map(anOffice), '0123456789ab'));
}

function throughJson(wire: Wire): Wire {
  return JSON.parse(JSON.stringify(wire)) as Wire;
}

function overTheWire(dataset: WholeDataset): WholeDataset {
  const { index, shards } = throughJson(wireOf(dataset));
  return datasetOf(index, shards);
}

/** Columns are unpacked when looked at; comparing needs them looked at. */
function plain({ columns, ...rest }: Dataset): unknown {
  const look = ({ rows, numbers, states, digits, approximate, flags }: Column): unknown => [
    [...rows],
    [...numbers],
    [...states],
    [...digits],
    [...approximate],
    [...flags],
  ];
  return { ...rest, columns: Object.fromEntries([...columns].map(([key, column]) => [key, look(column)])) };
}
