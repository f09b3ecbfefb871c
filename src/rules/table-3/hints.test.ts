import { describe, expect, test } from 'vitest';
import { APPLICANTS } from '../../catalogue/splits.ts';
import { outcomeOf, resultsOf } from '../invented.fixture.ts';

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
      severity: 'note',
      keys: [key],
      facts: { figure: printed, likely },
    });
    expect(hint?.texts).toEqual([String(printed)]);
  });

  test('T3-05 is silent when all sums hold, and when two cells are behind the failures', async () => {
    expect(await outcomeOf('T3-05')).toBe('not-applicable');
    const draft = { cells: { 'request.granted.natural-person': 5, 'request.received.research': 4 } };
    expect(await outcomeOf('T3-05', draft)).toBe('not-applicable');
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
    for (const rule of ['T3-05', 'T3-06', 'T3-07'])
      expect(await outcomeOf(rule, draft)).toBe('not-applicable');
  });
});
