import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { RuleResult } from '../../finding/finding.ts';
import { checkReport } from '../check.ts';
import { NO_CONTEXT, outcomeOf, understood } from '../invented.fixture.ts';
import { pastReportOf } from '../past-report.ts';

const file = new URL(
  '../../../tests/fixtures/shipped/reports/beilun-government-services-2020.txt',
  import.meta.url,
);
const TEXT = readFileSync(file, 'utf8');

/** The report of the 2019 edition with figures behind some of its field numbers changed. */
function changed(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields).reduce((text, [field, figure]) => {
    const cell = new RegExp(`(\\[bookmark: ${field}\\])[\\d.]+`);
    expect(text).toMatch(cell);
    return text.replace(cell, `$1${figure}`);
  }, TEXT);
}

async function results(
  rule: string,
  fields: Readonly<Record<string, string>> = {},
  lastFields?: Readonly<Record<string, string>>,
) {
  const sourced = await understood(changed(fields));
  const last = lastFields
    ? await understood(
        changed(lastFields).replaceAll('2020年', '2019年').replace('2021年1月', '2020年1月'),
        'last.txt',
      )
    : null;
  const context = { ...NO_CONTEXT, ownSeries: last ? [pastReportOf(last.report)] : [] };
  return checkReport(sourced, context).filter((result: RuleResult) => result.rule === rule);
}

async function outcome(
  rule: string,
  fields?: Readonly<Record<string, string>>,
  lastFields?: Readonly<Record<string, string>>,
) {
  return (await results(rule, fields, lastFields)).map((result) => result.outcome).join(' ');
}

describe('table 二 in the edition of 2019', () => {
  test('T2-07: newly disclosed, at most the total', async () => {
    expect(await outcome('T2-07')).toBe('pass');
    expect(await outcome('T2-07', { Field_1_2_1_2_2: '3' })).toBe('fail');
    expect(await outcome('T2-07', { Field_1_2_1_2_2: '3', Field_1_2_1_2_3: '3' })).toBe('pass');
    expect(await outcomeOf('T2-07')).toBe('not-applicable');
  });

  test('T2-08: the stock of items goes on from last year', async () => {
    expect(await outcome('T2-08')).toBe('undecidable');
    expect(await outcome('T2-08', {}, {})).toBe('pass');
    expect(await outcome('T2-08', {}, { Field_1_2_5_1_1: '4', Field_1_2_5_1_2: '-4' })).toBe('pass');
    expect(await outcome('T2-08', {}, { Field_1_2_5_1_1: '4', Field_1_2_5_1_2: '1' })).toBe('fail');
  });

  test('T2-09: decisions need items', async () => {
    expect(await outcome('T2-09')).toBe('not-applicable');
    expect(await outcome('T2-09', { Field_1_2_6_1_3: '5' })).toBe('fail');
    expect(await outcome('T2-09', { Field_1_2_6_1_3: '5', Field_1_2_6_1_1: '2' })).toBe('pass');
  });

  test('T2-10: projects and amount come together', async () => {
    expect(await outcome('T2-10')).toBe('pass');
    expect(await outcome('T2-10', { Field_1_2_9_1_1: '0' })).toBe('fail');
  });

  test('C-04 lets the change of items be negative', async () => {
    expect(await outcome('C-04', { Field_1_2_5_1_1: '4', Field_1_2_5_1_2: '-4' })).toBe('pass');
  });
});

describe('the 统计指标 tables', () => {
  test('N-01: staff = full-time + part-time', async () => {
    expect(await outcome('N-01')).toBe('pass');
    expect(await results('N-01', { Field_4_1_3: '3' })).toMatchObject([
      { outcome: 'fail', facts: { left: '3', right: '0 + 2', difference: 1 } },
    ]);
    expect(await outcomeOf('N-01')).toBe('not-applicable');
  });

  test('N-02: attended by the head, at most the total', async () => {
    expect(await outcome('N-02')).toBe('pass');
    expect(await outcome('N-02', { Field_1_1_4_2: '1' })).toBe('fail');
  });

  test('N-04: people trained, at least the courses', async () => {
    expect(await outcome('N-04')).toBe('pass');
    expect(await outcome('N-04', { Field_4_2_2: '2' })).toBe('fail');
  });

  test('N-05: a budget wants staff', async () => {
    expect(await outcome('N-05')).toBe('not-applicable');
    expect(await outcome('N-05', { Field_4_1_4: '1.5' })).toBe('pass');
    expect(await outcome('N-05', { Field_4_1_4: '1.5', Field_4_1_3: '0' })).toBe('fail');
  });
});
