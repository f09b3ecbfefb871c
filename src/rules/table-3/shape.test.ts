import { describe, expect, test } from 'vitest';
import { FORM_2021 } from '../../catalogue/form2021.ts';
import { APPLICANTS } from '../../catalogue/splits.ts';
import { outcomeOf, resultsOf } from '../invented.fixture.ts';

/** A row the form does not have, put before the first row of refusals. */
function withRow(label: string, figures: readonly number[]) {
  const row = `\t\n\t${label}\n${figures.map((figure) => `\t${String(figure)}`).join('\n')}\n\n`;
  return (text: string): string => {
    const place = text.indexOf('\t（三）不予公开');
    const start = text.lastIndexOf('\n\n', place) + 2;
    return text.slice(0, start) + row + text.slice(start);
  };
}

describe('unusual rows and outcomes of table 三', () => {
  test('T3-08 names an added row that sums up the rows above it', async () => {
    const edit = withRow('公开小计', [4, 1, 0, 0, 0, 0, 5]);
    const [result] = await resultsOf('T3-08', { edit });
    expect(result).toMatchObject({ outcome: 'fail', severity: 'note', facts: { rows: 1 } });
    expect(await outcomeOf('T3-08')).toBe('pass');
    expect(await outcomeOf('T3-08', { edit: withRow('其中线上', [1, 0, 0, 0, 0, 0, 1]) })).toBe('pass');
  });

  test('T3-09 compares a printed figure of a group with its rows', async () => {
    const right = withRow('不予公开合计', [0, 0, 0, 0, 0, 0, 0]);
    const wrong = withRow('不予公开合计', [2, 0, 0, 0, 0, 0, 2]);
    expect(await outcomeOf('T3-09')).toBe('not-applicable');
    expect(await outcomeOf('T3-09', { edit: right })).toBe('pass');
    const results = await resultsOf('T3-09', { edit: wrong });
    expect(results.map(({ outcome, facts }) => [outcome, facts['about']])).toEqual([
      ['fail', 'natural-person'],
      ['fail', 'total'],
    ]);
  });

  test('T3-10 sees totals that repeat the natural persons', async () => {
    const copied = Object.fromEntries(
      FORM_2021.requests.flatMap(({ indicator }) =>
        APPLICANTS.map(({ id }): [string, number] => {
          if (id === 'business') return [`${indicator}.${id}`, indicator === 'request.received' ? 3 : 0];
          return [`${indicator}.${id}`, indicator === 'request.received' ? 5 : 0];
        }),
      ),
    );
    expect(await outcomeOf('T3-10', { cells: copied })).toBe('fail');
    expect(await outcomeOf('T3-10')).toBe('pass');
  });

  test('T3-11 wants a word on a fee notice where requests lapsed for unpaid fees', async () => {
    const cells = { 'request.closed.not-paid.total': 1 };
    expect(await outcomeOf('T3-11')).toBe('not-applicable');
    expect(await outcomeOf('T3-11', { cells })).toBe('pass');
    expect(await outcomeOf('T3-11', { cells, other: '没有其他需要报告的事项。' })).toBe('fail');
    expect(await outcomeOf('T3-11', { cells, other: '本年度未发出信息处理费收费通知。' })).toBe('fail');
  });

  test('T3-12 tells when more than half of twenty outcomes are 其他', async () => {
    const share = (other: number, all: number) => ({
      cells: { 'request.closed.other.total': other, 'request.processed.total': all },
    });
    expect(await outcomeOf('T3-12', share(11, 20))).toBe('fail');
    expect(await outcomeOf('T3-12', share(10, 20))).toBe('pass');
    expect(await outcomeOf('T3-12', share(11, 19))).toBe('not-applicable');
  });

  test('T3-13: a table of zeros makes rates inapplicable and is no mismatch', async () => {
    const zeros = Object.fromEntries(
      FORM_2021.requests.flatMap(({ indicator }) => APPLICANTS.map(({ id }) => [`${indicator}.${id}`, 0])),
    );
    const [result] = await resultsOf('T3-13', { cells: zeros });
    expect(result).toMatchObject({ outcome: 'not-applicable', facts: { reason: 'all-zero' } });
    expect(await outcomeOf('T3-13')).toBe('pass');
  });
});
