import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../language/language.ts';
import { checkReport } from './check.ts';
import { flagsByFigure, isOwnCheck } from '../finding/standing.ts';
import { fingerprintsOf } from './organs/fingerprints.ts';
import { pastReportOf } from './past-report.ts';
import { failed, invented, NO_CONTEXT } from './invented.fixture.ts';
import { REQUEST_HINT_RULES } from './table-3/hints.ts';
import { groupOf, RULE_GROUPS } from './rule-groups.ts';
import { ruleOf, RULES } from './rulebook.ts';
import { ruleWords } from './sentences.ts';

describe('the rule book', () => {
  test('has no id twice, and finds each rule by its id', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    for (const rule of RULES) expect(ruleOf(rule.id)).toBe(rule);
    expect(ruleOf('constructor')).toBeUndefined();
  });

  test('stands in the order of its groups, and of the numbers in each', () => {
    const ids = RULES.map(({ id }): string => id);
    for (const id of ids) expect(id).toMatch(/^[A-Z]\d?-\d\d$/);
    const ordered = RULE_GROUPS.flatMap((group) => ids.filter((id) => groupOf(id) === group).sort());
    expect(ids).toEqual(ordered);
  });

  test('calls a broken sum of the form an error, and a hint at what may lie behind it a note', () => {
    for (const sum of ['T3-01', 'T3-02', 'T3-03', 'T4-01']) expect(ruleOf(sum)?.severity).toBe('error');
    expect(ruleOf('T3-05')?.severity).toBe('error');
    for (const hint of ['C-07', ...Object.keys(REQUEST_HINT_RULES).filter((id) => id !== 'T3-05')])
      expect(ruleOf(hint)?.severity).toBe('note');
  });

  test('marks a figure for arithmetic alone: a formula with a sign of comparison, and no mere note', () => {
    const marking = RULES.filter(({ arithmetic }) => arithmetic);
    expect(marking.length).toBeGreaterThan(0);
    for (const { id, severity } of marking) {
      for (const language of LANGUAGES)
        expect([id, ruleWords(id, language)?.formula]).toEqual([id, expect.stringMatching(/[=≤≥]/)]);
      expect([id, severity]).toEqual([id, expect.stringMatching(/^(?:error|warning)$/)]);
    }
  });

  test('lets no likeness, hint or wording mark a figure', async () => {
    const last = await invented({ year: 2021 }, 'last.txt');
    const context = {
      ...NO_CONTEXT,
      ownSeries: [pastReportOf(last.report)],
      fingerprints: fingerprintsOf([last]),
    };
    const results = failed(checkReport(await invented(), context));
    expect(results.flatMap(({ keys }) => keys)).toEqual(expect.arrayContaining(['licence.decisions']));
    for (const { rule } of results.filter(({ arithmetic }) => arithmetic))
      expect(ruleOf(rule)?.arithmetic).toBe(true);
    expect(flagsByFigure(results).has('licence.decisions')).toBe(false);
    const wrong = failed(checkReport(await invented({ cells: { 'request.granted.total': 40 } }), NO_CONTEXT));
    expect(flagsByFigure(wrong).get('request.granted.total')).toContain('T3-01');
  });

  test('has checks on our own reading, and no rule that can never be decided', async () => {
    expect(RULES.filter(isOwnCheck).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['S-10', 'T4-04', 'C-06']),
    );
    for (const { check } of RULES) expect(String(check)).not.toMatch(/^\(\) =>/);
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
