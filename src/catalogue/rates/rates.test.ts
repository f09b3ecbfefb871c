import { describe, expect, test } from 'vitest';
import { cellsOf } from '../count.ts';
import { figureOf } from '../indicators.ts';
import { editionsOf } from './editions-of.ts';
import { denominatorOf, RATES, ratesOf, type CatalogueRate } from './rates.ts';
import { formulaOf, remarksOf } from './told.ts';

const known = (id: string): CatalogueRate => {
  const rate = RATES.find((one) => one.id === id);
  if (!rate) throw new Error(`no rate ${id}`);
  return rate;
};

describe.each(RATES.map((rate) => [rate.id, rate] as const))('the rate %s', (_, rate) => {
  const operands = [rate.numerator, ...rate.denominators];

  test('is made of figures that the catalogue knows, none of them twice in one count', () => {
    for (const { of } of operands) {
      const cells = cellsOf(of);
      expect(cells.filter((key) => !figureOf(key))).toEqual([]);
      expect(new Set(cells).size).toBe(cells.length);
    }
  });

  test('counts one unit above and below', () => {
    const units = operands.flatMap(({ of }) => cellsOf(of).map((key) => figureOf(key)?.unit));
    expect(new Set(units).size).toBe(1);
  });

  test('holds for some edition of the form with each of its denominators, which are told apart', () => {
    for (const denominator of rate.denominators) expect(editionsOf(rate, denominator)).not.toEqual([]);
    expect(new Set(rate.denominators.map(({ id }) => id)).size).toBe(rate.denominators.length);
  });

  test('names a sum by a key that no printed figure has', () => {
    for (const { of, key } of operands)
      if (of.of === 'sum' && key !== of.whole) expect(figureOf(key)).toBeUndefined();
      else expect(figureOf(key)).toBeDefined();
  });
});

test('a share has a numerator that is part of its denominator; one that is none is a ratio', () => {
  for (const { id, kind, numerator, denominators } of RATES)
    for (const denominator of denominators) {
      const below = new Set(cellsOf(denominator.of));
      const inside = cellsOf(numerator.of).every((key) => below.has(key));
      // A printed total holds its parts by the form itself; so does a column of pending or decided cases.
      const within =
        inside || denominator.of.of === 'printed' || id === 'req.carry' || /^(?:out|dis\.pending)/.test(id);
      if (kind === 'share') expect(within, id).toBe(true);
    }
  expect(RATES.filter(({ kind }) => kind === 'ratio').map(({ id }) => id)).toEqual([
    'dis.rate',
    'dis.after_review',
  ]);
});

test('ids and the ids of denominators are what an address can hold', () => {
  expect(new Set(RATES.map(({ id }) => id)).size).toBe(RATES.length);
  for (const { id, denominators } of RATES) {
    expect(id).toMatch(/^[a-z]+(?:\.[a-z_]+)+$/);
    for (const one of denominators) expect(one.id).toMatch(/^[a-z-]+$/);
  }
});

test('a formula says what is added up and what is divided', () => {
  const rate = known('out.any');
  const [handled, caseload] = rate.denominators;
  expect(formulaOf(rate, handled, 'zh')).toBe('公开（予以公开 + 部分公开） ÷ 办结');
  expect(caseload && formulaOf(rate, caseload, 'en')).toBe(
    'disclosed (granted + granted in part) ÷ the caseload (received this year + carried in)',
  );
});

test('what has to be known is told with the rate and with the denominator it is of', () => {
  const rate = known('out.any');
  expect(remarksOf(rate, denominatorOf(rate, ''), 'zh')).toEqual([]);
  expect(remarksOf(rate, denominatorOf(rate, 'caseload'), 'zh').join('')).toContain('受理含结转下年度');
  expect(denominatorOf(rate, 'nothing')).toBe(denominatorOf(rate, 'handled'));
  const ratio = known('dis.after_review');
  expect(remarksOf(ratio, ratio.denominators[0], 'en')).toHaveLength(2);
  expect(ratesOf('applicants').map(({ id }) => id)).toEqual(['who.nat', 'who.org']);
});

test('a rate of rows that two editions print otherwise holds in both', () => {
  const rate = known('out.other');
  expect(editionsOf(rate, rate.denominators[0]).map(({ id }) => id)).toEqual(['2021', '2019']);
});
