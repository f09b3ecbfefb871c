import { expect, test } from 'vitest';
import type { Key } from '../../src/catalogue/figure.ts';
import { cellsAboveZero, equalFigures, type Cells } from '../../src/rules/organs/equal-figures.ts';
import type { Fingerprint } from '../../src/rules/organs/fingerprint.ts';
import { fingerprintsFrom } from '../../src/rules/organs/fingerprints.ts';
import { inventCity } from './city.ts';
import type { InventedReport } from './report.ts';
import { luckOf } from './seed.ts';

/** Fewer than one report in so many may be taken for another by chance. */
const ONE_IN = 1000;

const city = inventCity({ seed: 11, offices: 400, years: [2020, 2022, 2023] });
const prints = [...city.reports()].map(printOf);

/** The same city with far more to tell: every report's figures are so many times as large. */
const busy = ((luck) => prints.map((one) => ({ ...one, cells: times(luck.whole(10, 40), one.cells) })))(
  luckOf(3),
);

function times(factor: number, cells: Cells): Cells {
  return new Map([...cells].map(([key, number]) => [key, number * factor]));
}

function printOf({ report }: InventedReport): Fingerprint {
  const { id, authority, authorityName, year, form, issued, readings } = report;
  const told = readings.flatMap(({ key, value, place }) =>
    place === 'table' ? [[key, value] as const] : [],
  );
  const named = { id, authority, authorityName, year, form, issued, figures: new Map() };
  return { report: named, text: id, sections: [], cells: cellsAboveZero(told), tables: id };
}

/** The reports that H-04 takes for one of another organ of the year, and for which. */
function takenForOthers(all: readonly Fingerprint[]): Map<string, string> {
  const known = fingerprintsFrom(all);
  return new Map(
    all.flatMap((one) => {
      const other = known.candidates(one).find(({ cells }) => equalFigures(one.cells, cells));
      return other ? [[one.report.id, other.report.id] as const] : [];
    }),
  );
}

const copyOf = (one: Fingerprint, cells: Cells): Fingerprint => ({
  ...one,
  cells,
  report: {
    ...one.report,
    id: `copy of ${one.report.id}`,
    authority: `copy of ${one.report.authority ?? ''}`,
  },
});

test.each([
  ['as it is', prints],
  ['with far more to tell', busy],
])('no more than one report in a thousand of a city %s looks like another organ’s by chance', (_, all) => {
  expect(takenForOthers(all).size).toBeLessThan(all.length / ONE_IN);
});

test('nor do reports that are alike in all but chance: one kind of organ, every figure from ten to twenty', () => {
  const luck = luckOf(5);
  const keys = [...new Set(prints.flatMap(({ cells }) => [...cells.keys()]))].slice(0, 16);
  const alike = prints.map((print) => ({
    ...print,
    cells: new Map(keys.map((key) => [key, luck.whole(10, 20)])),
  }));
  expect(takenForOthers(alike).size).toBeLessThan(alike.length / ONE_IN);
});

test('nor does a year look like another one of the same organ, even if its prose were copied', () => {
  const byOrgan = new Map<string, Fingerprint[]>();
  for (const one of prints) {
    const organ = one.report.authority ?? '';
    byOrgan.set(organ, [...(byOrgan.get(organ) ?? []), one]);
  }
  const alike = prints.filter(({ report, cells }) =>
    byOrgan
      .get(report.authority ?? '')
      ?.some((other) => other.report.id !== report.id && equalFigures(cells, other.cells)),
  );
  expect(alike.length).toBeLessThan(prints.length / ONE_IN);
});

test('every true copy is found, whole or with one figure in twenty-four written anew', () => {
  const originals = busy.filter(({ cells }) => cells.size > 12);
  expect(originals.length).toBeGreaterThan(100);
  const changed = ({ cells }: Fingerprint): Cells =>
    new Map([...cells].map(([key, number], at): [Key, number] => [key, at % 24 === 5 ? number + 1 : number]));
  for (const copies of [
    originals.map((one) => copyOf(one, one.cells)),
    originals.map((one) => copyOf(one, changed(one))),
  ]) {
    const taken = takenForOthers([...busy, ...copies]);
    const found = copies.filter(({ report }) => taken.get(report.id) === report.id.replace('copy of ', ''));
    expect(found.length).toBe(copies.length);
  }
});

test('a copy of figures that many have is found by how they stand together', () => {
  const [first] = prints;
  if (!first) throw new Error('the city is empty');
  const luck = luckOf(9);
  const keys = [...new Set(prints.flatMap(({ cells }) => [...cells.keys()]))].slice(0, 20);
  const common = Array.from({ length: 2000 }, (_, at): Fingerprint => ({
    ...copyOf(first, new Map(keys.map((key) => [key, luck.whole(10, 20)]))),
    report: { ...first.report, id: String(at), authority: String(at) },
  }));
  const copies = common.slice(0, 20).map((one) => copyOf(one, one.cells));
  const taken = takenForOthers([...common, ...copies]);
  expect(copies.map(({ report }) => taken.get(report.id))).toEqual(
    common.slice(0, 20).map(({ report }) => report.id),
  );
});
