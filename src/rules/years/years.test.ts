import { describe, expect, test } from 'vitest';
import { registerOf } from '../../catalogue/authorities.ts';
import { failed, invented, NO_CONTEXT, outcomeOf, past, REGISTER, resultsOf } from '../invented.fixture.ts';
import type { Draft } from '../invented-text.fixture.ts';
import { checkReport } from '../check.ts';
import type { CheckContext } from '../context.ts';

async function after(last: Draft): Promise<CheckContext> {
  return { ...NO_CONTEXT, ownSeries: [await past({ year: 2021, ...last })] };
}

/** A last year whose figures all lead on to the good report. */
const FITTING = {
  cells: {
    'request.carried-out.natural-person': 1,
    'request.carried-out.business': 0,
    'request.carried-out.total': 1,
    'normative-document.in-force': 5,
    'licence.decisions': 100,
    'penalty.decisions': 12,
  },
};

describe('from one year to the next', () => {
  test('a fitting year before raises nothing across years', async () => {
    const results = checkReport(await invented(), await after(FITTING));
    expect(failed(results).filter(({ rule }) => rule.startsWith('X'))).toEqual([]);
    for (const rule of ['X-01', 'X-02', 'X-03', 'X-04', 'X-06', 'X-07', 'X-08'])
      expect([rule, results.find((result) => result.rule === rule)?.outcome]).toEqual(
        rule === 'X-06' ? [rule, 'pass'] : [rule, 'pass'],
      );
  });

  test('without the year before nothing is decided, and the year before that never stands in', async () => {
    for (const rule of ['X-01', 'X-02', 'X-03', 'X-06', 'X-08', 'X-12'])
      expect(await outcomeOf(rule, {}, await after({ ...FITTING, year: 2020 }))).toBe('undecidable');
  });

  test('X-01 and X-02: what was carried out is carried in', async () => {
    const context = await after({
      cells: { ...FITTING.cells, 'request.carried-out.total': 3, 'request.carried-out.business': 2 },
    });
    const [total] = await resultsOf('X-01', {}, context);
    expect(total).toMatchObject({
      outcome: 'fail',
      severity: 'error',
      facts: { left: '3', right: '1', difference: 2 },
    });
    expect(total?.texts).toEqual(['1']);
    expect((await resultsOf('X-02', {}, context)).map(({ facts }) => facts['about'])).toEqual(['business']);
  });

  test('X-02 tells two columns that trade places once', async () => {
    const context = await after({
      cells: { ...FITTING.cells, 'request.carried-out.natural-person': 0, 'request.carried-out.business': 1 },
    });
    expect(await resultsOf('X-02', {}, context)).toMatchObject([
      { outcome: 'fail', facts: { about: 'natural-person', otherEn: 'Businesses' } },
    ]);
    expect(await outcomeOf('X-01', {}, context)).toBe('pass');
  });

  test('X-03 and X-04: stocks of documents', async () => {
    const context = await after({
      cells: { ...FITTING.cells, 'normative-document.in-force': 9, 'regulation.in-force': 1 },
    });
    expect((await resultsOf('X-03', {}, context))[0]).toMatchObject({
      outcome: 'fail',
      facts: { left: '6', right: '9 + 2 − 1', difference: -4 },
    });
    expect(await outcomeOf('X-04', {}, context)).toBe('fail');
  });

  test('X-03 and X-08 do not compare table 二 across editions', async () => {
    const context = await after(FITTING);
    const other = context.ownSeries.map((report) => ({ ...report, form: '2019' as const }));
    expect(await outcomeOf('X-03', {}, { ...context, ownSeries: other })).toBe('not-applicable');
    expect(await outcomeOf('X-07', {}, { ...context, ownSeries: other })).toBe('not-applicable');
    expect(await outcomeOf('X-01', {}, { ...context, ownSeries: other })).toBe('pass');
  });

  test('X-06: five or more figures, all as last year', async () => {
    expect((await resultsOf('X-06', {}, await after({})))[0]).toMatchObject({
      outcome: 'fail',
      facts: { year: 2021 },
    });
    expect(await outcomeOf('X-06', {}, await after(FITTING))).toBe('pass');
  });

  test('X-07: fifty or more and equal', async () => {
    const context = await after({ cells: { ...FITTING.cells, 'licence.decisions': 120 } });
    expect(
      (await resultsOf('X-07', {}, context)).map(({ outcome, facts }) => [outcome, facts['about']]),
    ).toEqual([['fail', 'licence.decisions']]);
    expect(await outcomeOf('X-07', { cells: { 'licence.decisions': 12 } }, await after({}))).toBe(
      'not-applicable',
    );
  });

  test('X-08: more than fivefold and by more than chance', async () => {
    const from = (licences: number) => after({ cells: { ...FITTING.cells, 'licence.decisions': licences } });
    expect(await outcomeOf('X-08', {}, await from(23))).toBe('fail');
    expect(await outcomeOf('X-08', {}, await from(24))).toBe('pass');
    expect(await outcomeOf('X-08', {}, await from(601))).toBe('fail');
    expect(await outcomeOf('X-08', { cells: { 'coercion.decisions': 6 } }, await after(FITTING))).toBe(
      'pass',
    );
  });

  test('X-09: half or more left over two years running', async () => {
    const much = {
      'request.received.total': 30,
      'request.carried-in.total': 0,
      'request.carried-out.total': 15,
    };
    expect(await outcomeOf('X-09', { cells: much }, await after({ cells: much }))).toBe('fail');
    expect(
      await outcomeOf(
        'X-09',
        { cells: { ...much, 'request.carried-out.total': 14 } },
        await after({ cells: much }),
      ),
    ).toBe('pass');
    expect(await outcomeOf('X-09', {}, await after({}))).toBe('not-applicable');
  });

  test('X-10: an organ that continues others is not chained to a year it did not report', async () => {
    const register = registerOf(
      REGISTER.authorities.map((organ) =>
        organ.id === 'qinghe-housing' ? { ...organ, successor: 'qinghe-water' } : organ,
      ),
    );
    expect(await outcomeOf('X-10', {}, { ...NO_CONTEXT, register })).toBe('pass');
    expect(await outcomeOf('X-01', {}, { ...NO_CONTEXT, register })).toBe('not-applicable');
    expect(await outcomeOf('X-10')).toBe('not-applicable');
  });

  test('X-12: a total that changed fivefold beside a channel that was closed', async () => {
    const context = await after({ overview: '主动公开政府信息900条。' });
    const closed = { overview: '主动公开政府信息86条。2022年5月起政务微信停用，不再推送信息。' };
    expect((await resultsOf('X-12', closed, context))[0]).toMatchObject({
      outcome: 'fail',
      severity: 'note',
      facts: { figure: 86, lastYear: 900 },
    });
    expect(await outcomeOf('X-12', {}, context)).toBe('not-applicable');
    expect(await outcomeOf('X-12', closed, await after({}))).toBe('pass');
  });
});
