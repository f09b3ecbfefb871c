import { describe, expect, test } from 'vitest';
import { FORMS } from '../../catalogue/editions.ts';
import { APPLICANTS } from '../../catalogue/splits.ts';
import { tellResult } from '../sentences.ts';
import { failing, outcomeOf, resultsOf } from '../invented.fixture.ts';

const ROWS = FORMS.find(({ id }) => id === '2021')?.requests ?? [];

describe('the sums of table 三', () => {
  test('hold in the good report, one pass for each rule', async () => {
    expect(await failing({})).toEqual([]);
    for (const [rule, checked] of [
      ['T3-01', ROWS.length],
      ['T3-02', APPLICANTS.length],
      ['T3-03', APPLICANTS.length],
    ] as const) {
      const [result, another] = await resultsOf(rule);
      expect(another).toBeUndefined();
      expect(result).toMatchObject({ outcome: 'pass', severity: 'error', facts: { checked } });
    }
  });

  test('T3-03 passes with the figures of the total column in its sentence', async () => {
    const [result] = await resultsOf('T3-03');
    expect(result && tellResult(result, 'zh')).toBe(
      `“总计”：9 + 1 = 8 + 2。共核对 ${String(APPLICANTS.length)} 处。`,
    );
    expect(result?.texts).toEqual(['9', '1', '8', '2']);
  });

  test('one changed outcome fails its row, its column and, as implied, the grand total', async () => {
    const draft = { cells: { 'request.granted.natural-person': 5 } };
    expect(await failing(draft)).toEqual(['T3-01', 'T3-02', 'T3-04', 'T3-05']);
    const [row, another] = await resultsOf('T3-01', draft);
    expect(another).toBeUndefined();
    expect(row?.facts).toMatchObject({
      about: 'request.granted',
      leftTotal: 6,
      rightTotal: 4,
      difference: 2,
      'request.granted.natural-person': 5,
    });
    expect(row?.texts).toEqual(['5', '1', '0', '0', '0', '0', '4']);
    const [column, second] = await resultsOf('T3-02', draft);
    expect(second).toBeUndefined();
    expect(column?.facts).toMatchObject({ about: 'natural-person', leftTotal: 8, rightTotal: 6 });
    expect((await resultsOf('T3-04', draft))[0]?.facts).toMatchObject({ difference: 2 });
  });

  test('one changed number of requests received fails its row and the balance of its column alone', async () => {
    const draft = { cells: { 'request.received.business': 4 } };
    expect(await failing(draft)).toEqual(['T3-01', 'T3-03', 'T3-05']);
    const [balance, another] = await resultsOf('T3-03', draft);
    expect(another).toBeUndefined();
    expect(balance?.texts).toEqual(['4', '0', '2', '1']);
    expect(balance?.keys).toEqual([
      'request.received.business',
      'request.carried-in.business',
      'request.processed.business',
      'request.carried-out.business',
    ]);
    expect(balance && tellResult(balance, 'zh')).toBe(
      '“商业企业”一列：本年新收加上年结转是 4（4 + 0），办理结果总计加结转下年度是 3（2 + 1），相差 1。',
    );
    expect(balance && tellResult(balance, 'en')).toBe(
      'Column “Businesses”: received and carried in make 4 (4 + 0), outcomes and carried out make 3 (2 + 1), 1 apart.',
    );
  });

  test('a changed total fails one row and one column', async () => {
    expect(await failing({ cells: { 'request.granted.total': 6 } })).toEqual(['T3-01', 'T3-02', 'T3-05']);
  });

  test('two rows that fail are two results', async () => {
    const results = await resultsOf('T3-01', {
      cells: { 'request.received.research': 1, 'request.carried-out.research': 1 },
    });
    expect(results.map(({ facts }) => facts['about'])).toEqual(['request.received', 'request.carried-out']);
  });

  test.each([
    ['a blank', ''],
    ['a slash', '/'],
    ['a word', '无'],
  ])('%s in a row leaves its sums undecided, and is never taken for zero', async (_, cell) => {
    const draft = { cells: { 'request.refused.process.research': cell } };
    for (const rule of ['T3-01', 'T3-02', 'T3-04']) expect(await outcomeOf(rule, draft)).toBe('undecidable');
    expect(await outcomeOf('T3-03', draft)).toBe('pass');
    const [result] = await resultsOf('T3-01', draft);
    expect(result?.facts).toMatchObject({
      missing: 1,
      checked: ROWS.length - 1,
      about: 'request.refused.process.research',
    });
  });

  test('a failing row is told although another row has a blank', async () => {
    const draft = { cells: { 'request.refused.process.research': '', 'request.received.other': 2 } };
    expect((await resultsOf('T3-01', draft)).map(({ facts }) => facts['about'])).toEqual([
      'request.received',
    ]);
  });
});
