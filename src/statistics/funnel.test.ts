import { describe, expect, test } from 'vitest';
import { funnelOf, type Share } from './funnel.ts';

/** Numbers from 0 to 1, the same in every run (Mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;

function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function counted(cases: number, share: number, random: Random): number {
  return Array.from({ length: cases }).filter(() => random() < share).length;
}

/** As many cases as offices have: most of them a few, some hundreds. */
function casesOf(random: Random): number {
  return Math.min(2000, Math.round(Math.exp(3 + 1.4 * normal(random))));
}

/** How an office of a city in which none stands out comes to its count. */
const CITIES: Readonly<Record<string, (cases: number, share: number, random: Random) => number>> = {
  'all alike': counted,
  'decided two at a time': (cases, share, random) =>
    2 * counted(Math.floor(cases / 2), share, random) + counted(cases % 2, share, random),
  'each with a habit of its own': (cases, share, random) =>
    counted(cases, Math.min(0.98, Math.max(0.02, share + 0.08 * normal(random))), random),
};

describe.each(Object.keys(CITIES))('offices %s', (kind) => {
  test.each([0.15, 0.3, 0.6, 0.8])('name one in at most 1 of 20 cities at a share of %d', (share) => {
    const random = seeded(Math.round(share * 100));
    const cities = Array.from({ length: 120 }, () =>
      Array.from({ length: 80 }, (): Share => {
        const cases = casesOf(random);
        return { count: CITIES[kind]?.(cases, share, random) ?? 0, cases };
      }),
    );
    const named = cities.filter((city) => (funnelOf(city)?.outside.length ?? 0) > 0);
    expect(named.length / cities.length).toBeLessThanOrEqual(1 / 20);
  });
});

test('two offices that grant unusually little are named, and on which side', () => {
  const random = seeded(7);
  const city = Array.from({ length: 60 }, (_, at): Share => {
    const cases = at < 2 ? 80 : casesOf(random);
    return { count: counted(cases, at < 2 ? 0.2 : 0.7, random), cases };
  });
  expect(funnelOf(city)?.outside).toEqual([
    { at: 0, side: 'below' },
    { at: 1, side: 'below' },
  ]);
});

test('who is named lies outside the limits that are drawn', () => {
  const random = seeded(3);
  const city = Array.from({ length: 60 }, (_, at): Share => {
    const cases = 15 + casesOf(random);
    return { count: counted(cases, at < 3 ? 0.1 : 0.7, random), cases };
  });
  const funnel = funnelOf(city);
  expect(funnel?.outside.length).toBeGreaterThan(0);
  for (const { at, side } of funnel?.outside ?? []) {
    const { count = 0, cases = 0 } = city[at] ?? {};
    const [least = 0, most = 0] = funnel?.limitsOf(cases, 0.998) ?? [];
    expect(side === 'below' ? count / cases < least : count / cases > most).toBe(true);
  }
});

test('limits narrow with the cases and hold the pooled share', () => {
  const city = Array.from({ length: 30 }, (_, at): Share => ({ count: 10 + at, cases: 2 * (10 + at) }));
  const funnel = funnelOf(city);
  const widths = [10, 100, 1000].map((cases) => {
    const [least = NaN, most = NaN] = funnel?.limitsOf(cases, 0.95) ?? [];
    expect(least).toBeLessThanOrEqual(0.5);
    expect(most).toBeGreaterThanOrEqual(0.5);
    return most - least;
  });
  expect([...widths].sort((a, b) => b - a)).toEqual(widths);
});

test.each([
  ['nineteen offices', Array.from({ length: 19 }, () => ({ count: 20, cases: 40 }))],
  ['offices of few cases', Array.from({ length: 40 }, () => ({ count: 4, cases: 8 }))],
  ['offices that count all', Array.from({ length: 40 }, () => ({ count: 40, cases: 40 }))],
  ['no offices', []],
])('%s have no funnel', (_, shares) => {
  expect(funnelOf(shares)).toBeUndefined();
});
