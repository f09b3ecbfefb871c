import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FORM_2021 } from '../../catalogue/form2021.ts';
import { figuresOfForm } from '../../catalogue/indicators.ts';
import { APPLICANTS } from '../../catalogue/splits.ts';
import { checkReport } from '../check.ts';
import { failing, NO_CONTEXT, outcomeOf, resultsOf, understood } from '../invented.fixture.ts';

const KEY = 'request.refused.process.research';

describe('reading of cells', () => {
  test('C-01 tells a word in place of a number, and where it stands', async () => {
    const draft = { cells: { [KEY]: '若干' } };
    const [result] = await resultsOf('C-01', draft);
    expect(result).toMatchObject({
      outcome: 'fail',
      severity: 'error',
      keys: [KEY],
      facts: { text: '若干' },
    });
    expect(result?.texts).toEqual(['若干']);
    expect(await outcomeOf('C-01')).toBe('pass');
    expect(await failing(draft)).toEqual(['C-01']);
  });

  test('C-02 counts the states apart', async () => {
    const odd = { [KEY]: '', 'request.refused.process.other': '/', 'coercion.decisions': '无' };
    const cells = figuresOfForm(FORM_2021).length;
    expect((await resultsOf('C-02', { cells: odd }))[0]?.facts).toEqual({
      cells,
      numbers: cells - 3,
      blanks: 1,
      marks: 1,
      words: 1,
    });
  });

  test('C-03 is a note up to two blanks, a warning beyond, one message in all', async () => {
    const blanks = (count: number) => ({
      cells: Object.fromEntries(
        ['business', 'research', 'other'].slice(0, count).map((id) => [`request.refused.process.${id}`, '']),
      ),
    });
    expect(await outcomeOf('C-03')).toBe('pass');
    expect((await resultsOf('C-03', blanks(2))).map(({ severity }) => severity)).toEqual(['note']);
    expect(await resultsOf('C-03', blanks(3))).toMatchObject([{ severity: 'warning', facts: { blanks: 3 } }]);
  });

  test('C-04 tells a negative count', async () => {
    const [result] = await resultsOf('C-04', { cells: { 'penalty.decisions': '-3' } });
    expect(result).toMatchObject({ outcome: 'fail', facts: { figure: -3 }, keys: ['penalty.decisions'] });
    expect(await outcomeOf('C-04')).toBe('pass');
  });

  test('C-05 tells a count with a fraction, and leaves amounts alone', async () => {
    expect(await outcomeOf('C-05', { cells: { 'penalty.decisions': '14.5' } })).toBe('fail');
    expect(await outcomeOf('C-05', { cells: { 'penalty.decisions': '14.0', 'fee.amount': '26.815' } })).toBe(
      'pass',
    );
  });

  test('C-08 tells full-width digits and letters that look like digits', async () => {
    expect(await outcomeOf('C-08', { cells: { 'penalty.decisions': '１４' } })).toBe('fail');
    expect(await outcomeOf('C-08', { cells: { [KEY]: '1O' } })).toBe('fail');
    expect(await outcomeOf('C-08', { cells: { [KEY]: '若干' } })).toBe('pass');
  });

  test('C-10 tells a year in a count among small neighbours', async () => {
    const small = { 'licence.decisions': 12, 'penalty.decisions': 2022 };
    expect(await outcomeOf('C-10', { cells: small })).toBe('fail');
    expect(await outcomeOf('C-10', { cells: { ...small, 'licence.decisions': 1800 } })).toBe('pass');
  });

  test('C-11 tells a unit inside a cell, C-12 a long fraction', async () => {
    expect((await resultsOf('C-11', { cells: { 'penalty.decisions': '14件' } }))[0]).toMatchObject({
      outcome: 'fail',
      facts: { text: '14件', figure: 14 },
    });
    expect(await outcomeOf('C-11')).toBe('pass');
    expect(await outcomeOf('C-12', { cells: { 'fee.amount': '3.12345678' } })).toBe('fail');
    expect(await outcomeOf('C-12', { cells: { 'fee.amount': '3.123456' } })).toBe('pass');
  });

  test('a column of words is one result, not one for each cell', async () => {
    const cells = Object.fromEntries(
      ['state-secret', 'forbidden-by-law', 'security-stability', 'third-party', 'internal-affairs'].flatMap(
        (row) => ['business', 'research'].map((id) => [`request.refused.${row}.${id}`, '无']),
      ),
    );
    expect(await resultsOf('C-01', { cells })).toMatchObject([{ outcome: 'fail', facts: { cells: 10 } }]);
  });
});

describe('figures in a wrong place', () => {
  const row = '\t一、本年新收政府信息公开申请数量\n';

  test('C-06 joins a number that was split over two cells', async () => {
    const cells = {
      'request.received.natural-person': 16,
      'request.received.total': 19,
    };
    const split = (text: string) => text.replace(`${row}\t16\n`, `${row}\t1\n\t6\n`);
    const [hint] = await resultsOf('C-06', { cells, edit: split });
    expect(hint).toMatchObject({ outcome: 'fail', severity: 'blocking', facts: { joined: 16 } });
    expect(hint?.texts).toEqual(['1', '6']);
    expect(await outcomeOf('C-06', { cells })).toBe('not-applicable');
  });

  test('C-07 finds a row whose figures stand one column too far to the left', async () => {
    const figures = [1, 0, 0, 0, 0, 1, ''];
    const cells = Object.fromEntries(
      APPLICANTS.map(({ id }, column) => [`request.granted-in-part.${id}`, figures[column] ?? '']),
    );
    const [hint] = await resultsOf('C-07', { cells });
    expect(hint).toMatchObject({
      outcome: 'fail',
      severity: 'note',
      facts: { about: 'request.granted-in-part' },
    });
    expect(hint?.texts.map((text) => text.trim())).toEqual(['1', '0', '0', '0', '0', '1', '']);
    expect(await outcomeOf('C-07')).toBe('not-applicable');
    expect(await outcomeOf('C-07', { cells: { 'request.granted.total': 7 } })).toBe('not-applicable');
  });

  test('C-09 compares field numbers with the rows told by labels', async () => {
    const file = new URL(
      '../../../tests/fixtures/shipped/reports/beilun-government-services-2020.txt',
      import.meta.url,
    );
    const text = readFileSync(file, 'utf8');
    const outcome = async (changed: string): Promise<unknown> => {
      const sourced = await understood(changed);
      return checkReport(sourced, NO_CONTEXT).filter(({ rule }) => rule === 'C-09');
    };
    expect(await outcome(text)).toMatchObject([{ outcome: 'pass', facts: { compared: 24 } }]);
    expect(await outcome(text.replace('Field_2_3_2_0', 'Field_2_3_1_0'))).toMatchObject([
      {
        outcome: 'fail',
        keys: ['request.granted-in-part.total'],
        facts: { expected: 'request.granted.total' },
      },
    ]);
    expect(await outcomeOf('C-09')).toBe('not-applicable');
  });
});
