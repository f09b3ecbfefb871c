import { describe, expect, test } from 'vitest';
import { checkReport } from '../check.ts';
import { invented, NO_CONTEXT } from './invented.fixture.ts';
import { ruleOf, RULES } from './rulebook.ts';

describe('the rule book', () => {
  test('has 115 rules, each found by its id', () => {
    expect(RULES).toHaveLength(115);
    for (const rule of RULES) expect(ruleOf(rule.id)).toBe(rule);
    expect(ruleOf('constructor')).toBeUndefined();
  });

  test('gives each rule its severity: hints and reading rules are notes', () => {
    const of = (severity: string) => RULES.filter((rule) => rule.severity === severity).map(({ id }) => id);
    expect(of('blocking')).toEqual(['S-10', 'T2-11', 'T4-04', 'X-05', 'X-11']);
    expect(of('error')).toEqual(
      'S-05 S-06 S-07 C-01 C-04 C-05 T3-01 T3-02 T3-03 T3-04 T3-09 T4-01 T4-02 T4-03 D-01 D-07 X-01 N-01 N-02'.split(
        ' ',
      ),
    );
    for (const hint of ['C-06', 'C-07', 'T3-05', 'T3-06', 'T3-07'])
      expect(ruleOf(hint)?.severity).toBe('note');
  });

  test('gives results in its own order, the same every time, and changes nothing', async () => {
    const sourced = await invented({ cells: { 'request.granted.total': 40 } });
    const before = JSON.stringify(sourced);
    const results = checkReport(sourced, NO_CONTEXT);
    const order = RULES.map(({ id }): string => id);
    const places = results.map(({ rule }) => order.indexOf(rule));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(checkReport(sourced, NO_CONTEXT)).toEqual(results);
    expect(JSON.stringify(sourced)).toBe(before);
  });

  test('bounds what a hostile document can put into a result', async () => {
    const sourced = await invented();
    const residue = Array.from({ length: 50_000 }, (_, index) => [index, index + 1] as const);
    const title = '长'.repeat(100_000);
    const sections = sourced.report.sections.map((section) => ({ ...section, title, ordinal: '七' }));
    const results = checkReport({ ...sourced, report: { ...sourced.report, residue, sections } }, NO_CONTEXT);
    const marks = results.find(({ rule }) => rule === 'D-10');
    expect(marks).toMatchObject({ outcome: 'fail', facts: { marks: 50_000 } });
    expect(marks?.spans.length).toBeLessThanOrEqual(400);
    for (const { facts } of results)
      for (const fact of Object.values(facts)) expect(String(fact).length).toBeLessThanOrEqual(601);
  });
});
