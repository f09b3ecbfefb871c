import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { registerOf } from '../catalogue/authorities.ts';
import { readDocument } from '../document/read.ts';
import type { RuleResult } from '../finding/finding.ts';
import { tellResult } from './sentences.ts';
import { checkReport } from './check.ts';
import { recogniseReport } from '../report/recognise.ts';
import { failed } from './invented.fixture.ts';
import { RULES } from './rulebook.ts';
import { APPLICANTS } from '../catalogue/splits.ts';

async function check(name: string): Promise<{ text: string; results: readonly RuleResult[] }> {
  const bytes = readFileSync(new URL(`../../tests/fixtures/shipped/reports/${name}.txt`, import.meta.url));
  const document = await readDocument(bytes, `${name}.txt`);
  if (!document.ok) throw new Error(document.refusal.code);
  const report = recogniseReport(document.value, registerOf([]));
  if (!report.ok) throw new Error(report.refusal.code);
  const sourced = { document: document.value, report: report.value };
  return { text: document.value.text, results: checkReport(sourced, { ownSeries: [], sameYear: [] }) };
}

/** Every failing rule with its severity: nothing is left out, nothing is more. */
async function failing(name: string): Promise<readonly string[]> {
  const { results } = await check(name);
  return failed(results).map(({ rule, severity }) => `${rule} ${severity}`);
}

async function one(name: string, rule: string): Promise<RuleResult & { texts: readonly string[] }> {
  const { text, results } = await check(name);
  const [result, another] = results.filter((candidate) => candidate.rule === rule);
  if (!result || another) throw new Error(`${rule} gave not exactly one result`);
  return { ...result, texts: result.spans.map((span) => text.slice(...span)) };
}

describe('what the book raises on the five shipped reports', () => {
  test('镇海区政务服务办公室 2022: signed before the year was over, and markers left in the text', async () => {
    expect(await failing('zhenhai-government-services-2022')).toEqual(['D-03 warning', 'D-10 note']);
    const signature = await one('zhenhai-government-services-2022', 'D-03');
    expect(signature.texts).toEqual(['2022年12月30日']);
    expect((await one('zhenhai-government-services-2022', 'D-10')).texts).toEqual([
      '[bookmark: _GoBack]',
      '1',
    ]);
  });

  test('北仑区政务服务办公室 2020: numbering, local tables, WeChat above the total, markers', async () => {
    expect(await failing('beilun-government-services-2020')).toEqual([
      'S-03 note',
      'S-09 note',
      'P-11 warning',
      'D-10 note',
    ]);
    const channel = await one('beilun-government-services-2020', 'P-11');
    expect(channel.texts).toEqual(['233', '174']);
    expect(channel.keys).toEqual(['channel.wechat', 'disclosure.total']);
  });

  test('南部商务区管理办公室 2023: nothing at all', async () => {
    expect(await failing('nanbu-business-district-2023')).toEqual([]);
  });

  test('北仑区司法局 2022: numbering, a word printed twice, markers', async () => {
    expect(await failing('beilun-justice-2022')).toEqual(['S-03 note', 'P-23 note', 'D-10 note']);
    expect((await one('beilun-justice-2022', 'P-23')).texts).toEqual(['规定规定']);
  });

  test('镇海区人力资源和社会保障局 2022: nothing explicit on processing fees, markers', async () => {
    expect(await failing('zhenhai-human-resources-2022')).toEqual(['P-20 note', 'D-10 note']);
    expect((await one('zhenhai-human-resources-2022', 'P-20')).texts).toEqual(['无。']);
  });
});

describe('what the book must say of them without raising it', () => {
  test.each([
    ['beilun-government-services-2020', 'S-01', 'pass', { form: '2019' }],
    ['beilun-government-services-2020', 'D-02', 'pass', { match: 'alias' }],
    ['beilun-government-services-2020', 'N-01', 'pass', { leftTotal: 2, right: '0 + 2' }],
    ['beilun-government-services-2020', 'T2-01', 'not-applicable', { reason: 'edition' }],
    ['beilun-government-services-2020', 'T2-05', 'not-applicable', { reason: 'edition' }],
    ['beilun-government-services-2020', 'C-04', 'pass', {}],
    ['beilun-justice-2022', 'P-01', 'pass', { prose: 1, table: '1' }],
    ['beilun-justice-2022', 'P-13', 'pass', { left: '459', right: '63 + 396' }],
    ['beilun-justice-2022', 'T3-03', 'pass', { left: '1 + 0', right: '1 + 0', checked: APPLICANTS.length }],
    ['beilun-justice-2022', 'T4-04', 'pass', {}],
    ['nanbu-business-district-2023', 'P-13', 'pass', { left: '122', right: '119 + 3' }],
    ['nanbu-business-district-2023', 'D-03', 'pass', { date: '2024-01-08' }],
    ['nanbu-business-district-2023', 'D-04', 'pass', { date: '2024-01-08' }],
    ['zhenhai-government-services-2022', 'P-12', 'pass', { left: '1112', rightTotal: 1185 }],
    ['zhenhai-government-services-2022', 'S-02', 'pass', { parts: 6 }],
    ['zhenhai-human-resources-2022', 'P-14', 'pass', { table: 0 }],
  ] as const)('%s, %s: %s', async (name, rule, outcome, facts) => {
    const result = await one(name, rule);
    expect(result.outcome).toBe(outcome);
    expect(result.facts).toMatchObject(facts);
  });

  test('every rule gives a result on every report, and every result has a sentence in both languages', async () => {
    const { results } = await check('beilun-justice-2022');
    expect([...new Set(results.map(({ rule }) => rule))]).toEqual(RULES.map(({ id }) => id));
    for (const result of results)
      for (const language of ['zh', 'en'] as const) {
        const sentence = tellResult(result, language);
        expect(sentence).toMatch(language === 'zh' ? /。$/ : /\.$/);
        expect(sentence).not.toMatch(/undefined|NaN|\{/);
      }
  });
});
