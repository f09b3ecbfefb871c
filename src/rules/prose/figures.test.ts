import { describe, expect, test } from 'vitest';
import { checkReport } from '../check.ts';
import type { Claim } from '../../report/report.ts';
import { invented, NO_CONTEXT, outcomeOf, resultsOf } from '../invented.fixture.ts';
import type { Draft } from '../invented-text.fixture.ts';

const said = (overview: string): Draft => ({ overview: `主动公开政府信息86条。${overview}` });

/** Outcomes of one rule on the good report with claims of our own making. */
async function withClaims(rule: string, claims: readonly Partial<Claim>[]): Promise<string> {
  const sourced = await invented();
  const made = claims.map((claim): Claim => ({
    key: null,
    kind: 'figure',
    number: 0,
    unit: '件',
    approximate: false,
    scope: 'own',
    year: null,
    span: [0, 1],
    sentence: [0, 1],
    ...claim,
  }));
  const results = checkReport({ ...sourced, report: { ...sourced.report, claims: made } }, NO_CONTEXT);
  return results
    .filter((result) => result.rule === rule)
    .map(({ outcome }) => outcome)
    .join(' ');
}

describe('figures of the tables told again in prose', () => {
  test('P-01 accepts what was received, or received and carried in, and says which', async () => {
    expect((await resultsOf('P-01', said('收到政府信息公开申请9件。')))[0]).toMatchObject({
      outcome: 'pass',
      facts: { match: 'plain', prose: 9 },
    });
    expect((await resultsOf('P-01', said('收到政府信息公开申请10件。')))[0]).toMatchObject({
      outcome: 'pass',
      facts: { match: 'sum', table: '9 + 1' },
    });
    const [result] = await resultsOf('P-01', said('收到政府信息公开申请12件。'));
    expect(result).toMatchObject({ outcome: 'fail', facts: { prose: 12, tableTotal: 9, difference: 3 } });
    expect(result?.texts).toEqual(['12', '9']);
    expect(await outcomeOf('P-01', said('收到公文若干。'))).toBe('not-applicable');
  });

  test('P-01 is undecided where the table has no figure', async () => {
    const draft = { cells: { 'request.received.total': '' } };
    expect(await outcomeOf('P-01', draft)).toBe('undecidable');
  });

  test('P-03 takes 共办理 for the load, and leaves a bare 办理 that fits nothing open', async () => {
    expect(await outcomeOf('P-03', said('共办理政府信息公开申请10件。'))).toBe('pass');
    expect(await outcomeOf('P-03', said('共办理政府信息公开申请13件。'))).toBe('fail');
    expect(await outcomeOf('P-03', said('按期办理政府信息公开申请13件。'))).toBe('undecidable');
  });

  test.each([
    ['P-02', 'request.carried-in.total', 1],
    ['P-04', 'request.carried-out.total', 2],
    ['P-05', 'request.processed.total', 8],
    ['P-06', 'request.unavailable', 2],
    ['P-06', 'request.unavailable.not-held.total', 2],
    ['P-06', 'request.granted.total', 4],
    ['P-06', 'request.granted.total', 5],
    ['P-07', 'request.received.natural-person', 6],
    ['P-07', 'request.received.organisations', 3],
    ['P-08', 'review.total', 3],
    ['P-09', 'litigation-direct.total', 1],
    ['P-10', 'licence.decisions', 120],
    ['P-10', 'fee.amount', 3.25],
  ])('%s: %s told as %d', async (rule, key, number) => {
    expect(await withClaims(rule, [{ key, number }])).toBe('pass');
    expect(await withClaims(rule, [{ key, number: number + 2 }])).toBe('fail');
    expect(await withClaims(rule, [{ key, number: number + 2, approximate: true }])).toBe('not-applicable');
    expect(await withClaims(rule, [{ key, number: number + 2, scope: 'area' }])).toBe('not-applicable');
  });

  test('P-09 adds both kinds of suit where the prose names none', async () => {
    const sentence = (count: number) => said(`因政府信息公开被提起行政诉讼${String(count)}件。`);
    expect(await outcomeOf('P-09', sentence(2))).toBe('pass');
    expect(await outcomeOf('P-09', sentence(5))).toBe('fail');
  });

  test('P-10 does not compare what the edition has no cell for', async () => {
    expect(await withClaims('P-10', [{ key: 'normative-document.public-total', number: 5 }])).toBe(
      'not-applicable',
    );
  });

  test('two claims that fail are two results', async () => {
    const claims = [
      { key: 'review.total', number: 9 },
      { key: 'review.upheld', number: 9 },
    ];
    expect(await withClaims('P-08', claims)).toBe('fail fail');
  });
});
