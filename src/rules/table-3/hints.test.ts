import { describe, expect, test } from 'vitest';
import { APPLICANTS } from '../../catalogue/splits.ts';
import { outcomeOf, resultsOf } from '../invented.fixture.ts';
import { tellResult } from '../sentences.ts';

describe('hints at what lies behind failing sums', () => {
  test.each([
    ['request.granted.natural-person', 5, 3],
    ['request.received.total', 7, 9],
    ['request.processed.natural-person', 9, 6],
    ['request.carried-out.business', 3, 1],
  ])('T3-05 finds %s, printed as %d, and what it may have been', async (key, printed, likely) => {
    const [hint] = await resultsOf('T3-05', { cells: { [key]: printed } });
    expect(hint).toMatchObject({
      outcome: 'fail',
      severity: 'error',
      keys: [key],
      facts: { figure: printed, likely },
    });
    expect(hint?.texts).toEqual([String(printed)]);
  });

  test('T3-05 is silent when all sums hold; two cells that slipped apart are two findings', async () => {
    expect(await outcomeOf('T3-05')).toBe('not-applicable');
    const cells = { 'request.granted.natural-person': 5, 'request.received.research': 4 };
    const found = await resultsOf('T3-05', { cells });
    expect(found.map(({ keys }) => keys)).toEqual([
      ['request.received.research'],
      ['request.granted.natural-person'],
    ]);
  });

  test('T3-05 names no cell where others would explain the sums as well', async () => {
    const alike = { 'request.granted.natural-person': 4, 'request.unavailable.not-held.business': 2 };
    expect(await outcomeOf('T3-05', { cells: alike })).toBe('not-applicable');
  });

  test('T3-05 names both cells where either may have slipped', async () => {
    // The row of 新收 has a blank: of its column only 收办 is left, and of that two cells are in no other sum.
    const cells = {
      'request.received.research': '',
      'request.received.total': 9,
      'request.carried-in.research': '',
      'request.carried-in.total': 3,
    };
    const [found] = await resultsOf('T3-05', { cells });
    expect(found?.keys).toEqual(['request.received.total', 'request.carried-in.total']);
    expect(found && tellResult(found, 'zh')).toContain('或者');
    expect(found && tellResult(found, 'en')).toMatch(/^Either/);
  });

  test('T3-06 finds two rows that changed places', async () => {
    const swapped = Object.fromEntries(
      APPLICANTS.flatMap(({ id }) => {
        const usual: Record<string, readonly [number, number]> = {
          'natural-person': [1, 1],
          business: [0, 1],
          total: [1, 2],
        };
        const [carriedIn, carriedOut] = usual[id] ?? [0, 0];
        return [
          [`request.carried-in.${id}`, carriedOut],
          [`request.carried-out.${id}`, carriedIn],
        ];
      }),
    );
    const [hint] = await resultsOf('T3-06', { cells: swapped });
    expect(hint).toMatchObject({
      outcome: 'fail',
      severity: 'note',
      facts: { first: 'request.carried-in', second: 'request.carried-out' },
    });
    expect(await outcomeOf('T3-06')).toBe('not-applicable');
    expect(await outcomeOf('T3-06', { cells: { 'request.received.total': 7 } })).toBe('not-applicable');
  });

  test('T3-07 finds an excess equal to what was disclosed in part', async () => {
    const draft = {
      cells: {
        'request.granted.natural-person': 4,
        'request.granted.total': 5,
      },
    };
    const [hint] = await resultsOf('T3-07', draft);
    expect(hint).toMatchObject({ outcome: 'fail', severity: 'note', facts: { excess: 1, partial: 1 } });
    expect(await outcomeOf('T3-07')).toBe('not-applicable');
    expect(await outcomeOf('T3-07', { cells: { 'request.granted.total': 9 } })).toBe('not-applicable');
  });

  test('no hint is given while a cell is blank', async () => {
    const draft = { cells: { 'request.granted.natural-person': 5, 'request.refused.process.other': '' } };
    for (const rule of ['T3-06', 'T3-07']) expect(await outcomeOf(rule, draft)).toBe('not-applicable');
  });
});
