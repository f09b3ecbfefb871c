import { describe, expect, test } from 'vitest';
import { failing, invented, NO_CONTEXT, outcomeOf, resultsOf } from '../invented.fixture.ts';
import { pastReportOf } from '../past-report.ts';
import type { Draft } from '../invented-text.fixture.ts';

async function series(...drafts: readonly Draft[]) {
  const reports = await Promise.all(drafts.map((draft, index) => invented(draft, `${String(index)}.txt`)));
  return { ...NO_CONTEXT, ownSeries: reports.map(({ report }) => pastReportOf(report)) };
}

describe('table 二 in the edition of 2021', () => {
  test('T2-01: in force, at least issued less repealed', async () => {
    expect(await outcomeOf('T2-01')).toBe('pass');
    const draft = { cells: { 'normative-document.issued': 9 } };
    expect(await failing(draft)).toEqual(['T2-01']);
    const [result] = await resultsOf('T2-01', draft);
    expect(result).toMatchObject({ facts: { left: '6', right: '9 − 1', difference: -2 } });
    expect(result?.texts).toEqual(['6', '9', '1']);
  });

  test('T2-02: repealed, at most what was in force and issued', async () => {
    const context = await series({ year: 2021 });
    expect(await outcomeOf('T2-02', {}, context)).toBe('pass');
    expect(await outcomeOf('T2-02', { cells: { 'normative-document.repealed': 9 } }, context)).toBe('fail');
    expect(await outcomeOf('T2-02', {}, await series({ year: 2020 }))).toBe('undecidable');
  });

  test('T2-03: a county bureau has no government rules', async () => {
    expect(await outcomeOf('T2-03')).toBe('pass');
    expect(await failing({ cells: { 'regulation.in-force': 1 } })).toEqual(['T2-03']);
    const city = { name: '青禾市人民政府', cells: { 'regulation.in-force': 1 } };
    expect(await outcomeOf('T2-03', city)).toBe('not-applicable');
  });

  test('T2-04: a fee ten thousand times that of other years', async () => {
    const context = await series({ year: 2020 }, { year: 2021 });
    expect(await outcomeOf('T2-04', {}, context)).toBe('pass');
    expect(await outcomeOf('T2-04', { cells: { 'fee.amount': '32500' } }, context)).toBe('fail');
    expect(await outcomeOf('T2-04', {}, await series({ year: 2021 }))).toBe('undecidable');
    expect(await outcomeOf('T2-04', { cells: { 'fee.amount': 0 } }, context)).toBe('not-applicable');
  });

  test('T2-05: up to four decimals, beyond six a warning', async () => {
    expect(await outcomeOf('T2-05', { cells: { 'fee.amount': '3.1234' } })).toBe('pass');
    expect((await resultsOf('T2-05', { cells: { 'fee.amount': '3.12345' } }))[0]).toMatchObject({
      outcome: 'fail',
      severity: 'note',
    });
    expect((await resultsOf('T2-05', { cells: { 'fee.amount': '3.1234567' } }))[0]).toMatchObject({
      outcome: 'fail',
      severity: 'warning',
    });
  });

  test('T2-06: a function at zero after two years above', async () => {
    const context = await series({ year: 2020 }, { year: 2021 });
    expect(await outcomeOf('T2-06', {}, context)).toBe('pass');
    const [result] = await resultsOf('T2-06', { cells: { 'penalty.decisions': 0 } }, context);
    expect(result).toMatchObject({
      outcome: 'fail',
      facts: { about: 'penalty.decisions', lastYear: 14, yearBefore: 14 },
    });
    expect(await outcomeOf('T2-06', {}, await series({ year: 2021 }))).toBe('undecidable');
  });

  test('T2-12: a table of zeros beside decisions told in prose', async () => {
    const zeros = Object.fromEntries(
      [
        'normative-document.issued',
        'normative-document.repealed',
        'normative-document.in-force',
        'licence.decisions',
        'penalty.decisions',
        'fee.amount',
      ].map((key) => [key, 0]),
    );
    expect(await outcomeOf('T2-12')).toBe('not-applicable');
    expect(await outcomeOf('T2-12', { cells: zeros })).toBe('pass');
    const overview = '我局主动公开政府信息86条，全年作出行政处罚决定14件。';
    expect(await outcomeOf('T2-12', { cells: zeros, overview })).toBe('fail');
  });
});
