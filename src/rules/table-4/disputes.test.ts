import { describe, expect, test } from 'vitest';
import { FORM_2021 } from '../../catalogue/form2021.ts';
import { APPLICANTS } from '../../catalogue/splits.ts';
import { failing, NO_CONTEXT, outcomeOf, past, resultsOf } from '../invented.fixture.ts';
import type { Draft } from '../invented-text.fixture.ts';

async function after(last: Draft) {
  return { ...NO_CONTEXT, ownSeries: [await past({ year: 2021, ...last })] };
}

const NO_REQUESTS = Object.fromEntries(
  FORM_2021.requests.flatMap(({ indicator }) => APPLICANTS.map(({ id }) => [`${indicator}.${id}`, 0])),
);

describe('table 四', () => {
  test.each([
    ['T4-01', 'review.pending', 4, ['2', '0', '0', '4', '3']],
    ['T4-02', 'litigation-direct.corrected', 1, ['1', '1', '0', '0', '1']],
    ['T4-03', 'litigation-after-review.total', 2, ['0', '1', '0', '0', '2']],
  ] as const)('%s fails alone when %s is changed', async (rule, key, figure, texts) => {
    const draft = { cells: { [key]: figure } };
    expect(await failing(draft)).toEqual([rule]);
    const [result] = await resultsOf(rule, draft);
    expect(result?.texts).toEqual(texts);
    expect(await outcomeOf(rule)).toBe('pass');
    expect(await outcomeOf(rule, { cells: { [key]: '' } })).toBe('undecidable');
  });

  test('T4-04 passes when headings reach every figure', async () => {
    expect(await outcomeOf('T4-04')).toBe('pass');
  });

  test('T4-05 compares suits after review with the reviews of two years', async () => {
    const cells = { 'litigation-after-review.corrected': 7, 'litigation-after-review.total': 7 };
    expect(await outcomeOf('T4-05', { cells })).toBe('undecidable');
    expect(await outcomeOf('T4-05', { cells }, await after({}))).toBe('fail');
    expect(await outcomeOf('T4-05', { cells }, await after({ cells: { 'review.total': 4 } }))).toBe('pass');
  });

  test('T4-06 tells of disputes in two years without requests', async () => {
    expect(await outcomeOf('T4-06')).toBe('pass');
    expect(await outcomeOf('T4-06', { cells: NO_REQUESTS })).toBe('undecidable');
    expect(await outcomeOf('T4-06', { cells: NO_REQUESTS }, await after({}))).toBe('pass');
    expect(await outcomeOf('T4-06', { cells: NO_REQUESTS }, await after({ cells: NO_REQUESTS }))).toBe(
      'fail',
    );
  });

  test('T4-07 compares ten or more disputes with the requests at hand', async () => {
    expect(await outcomeOf('T4-07')).toBe('not-applicable');
    expect(await outcomeOf('T4-07', { cells: { 'review.total': 8 } })).toBe('pass');
    expect(await outcomeOf('T4-07', { cells: { 'review.total': 9 } })).toBe('fail');
  });

  test('T4-08 looks for the cases that were pending last year', async () => {
    expect(await outcomeOf('T4-08', {}, await after({}))).toBe('pass');
    const context = await after({ cells: { 'review.pending': 5 } });
    const [result, another] = await resultsOf('T4-08', {}, context);
    expect(another).toBeUndefined();
    expect(result).toMatchObject({
      outcome: 'fail',
      facts: { left: '3', relation: '≥', right: '5', difference: -2 },
    });
  });
});
