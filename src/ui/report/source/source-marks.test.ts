import { describe, expect, test } from 'vitest';
import type { RuleResult, Span } from '../../../finding/finding.ts';
import { placeReadings } from '../figures.ts';
import { write } from '../made-report.fixture.ts';
import { marksOf } from './source-marks.ts';

const file = write().line('共公开{disclosure.total=46}条。').line('2024年1月12日').file();
const placed = placeReadings(file.report.readings);

const speaking = (outcome: RuleResult['outcome'], ...spans: readonly Span[]): RuleResult => ({
  rule: 'D-03',
  outcome,
  severity: 'note',
  spans,
  facts: {},
  keys: [],
});

const marked = (...results: readonly RuleResult[]): readonly (readonly [string, string])[] =>
  marksOf(file.text, placed, [], results, () => '#rule-D-03').map(({ id, span }) => [
    id,
    file.text.slice(span[0], span[1]),
  ]);

describe('marks in the source text', () => {
  test('stand on the characters of each figure', () => {
    expect(marked()).toEqual([['source-disclosure.total', '46']]);
  });

  test('stand once on a passage, however many rules speak of it, and not again on a figure', () => {
    const date: Span = [8, 18];
    const marks = marked(speaking('pass', date), speaking('fail', date, [3, 5]));
    expect(marks).toEqual([
      ['source-disclosure.total', '46'],
      ['passage-8-18', '2024年1月12日'.slice(0, 10)],
    ]);
  });

  test('stand on no passage of a rule that does not apply', () => {
    expect(marked(speaking('not-applicable', [8, 18]))).toHaveLength(1);
  });

  test('stand on the first line of a long passage alone', () => {
    expect(marked(speaking('fail', [0, file.text.length]))[1]).toEqual([
      `passage-0-${String(file.text.length)}`,
      '共公开46条。',
    ]);
  });

  test('stand on every mention that a figure adds up from', () => {
    const [reading] = file.report.readings;
    if (!reading) throw new Error('the sample has a reading');
    const summed = { ...reading, parts: [{ label: '网站', value: 46, span: [0, 2] as const }] };
    const marks = marksOf(file.text, [{ id: 'disclosure.total', reading: summed }], [], [], () => '');
    expect(marks.map(({ id, href }) => [id, href])).toEqual([
      ['source-disclosure.total', '#figure-disclosure.total'],
      ['source-disclosure.total-part-1', '#figure-disclosure.total'],
    ]);
  });
});
