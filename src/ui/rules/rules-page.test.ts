import { parse } from 'parse5';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { RULE_TEXTS } from '../../finding/rule-sentences.ts';
import { madeDataset } from '../report/made-report.fixture.ts';
import { allOf, attributeOf, textOf, type Element } from '../report/rendered.fixture.ts';
import { noneYet, type RuleCounts } from './counts.ts';
import RulesPage from './RulesPage.svelte';

const COUNTS: RuleCounts = {
  'T3-01': {
    outcomes: { ...noneYet(), fail: 1, pass: 3 },
    failing: ['qinghe-water-2023'],
    undecided: [],
  },
};

const page = parse(
  render(RulesPage, {
    props: { page: { kind: 'rules' }, language: 'zh', dataset: madeDataset(), counts: COUNTS },
  }).body,
) as unknown as Element;

const article = (id: string): Element | undefined =>
  allOf(page, 'article').find((element) => attributeOf(element, 'id') === id);

describe('the rules page', () => {
  test('has a place of its own for every rule of the book', () => {
    const ids = allOf(page, 'article').flatMap((element) => attributeOf(element, 'id') ?? []);
    expect([...ids].sort()).toEqual(Object.keys(RULE_TEXTS).sort());
  });

  test('leads from a rule to the result in each report that does not agree', () => {
    const rule = article('T3-01');
    const links = rule ? allOf(rule, 'a').map((link) => [attributeOf(link, 'href'), textOf(link)]) : [];
    expect(links).toEqual([['report-qinghe-water-2023.html#rule-T3-01', '青禾区水务局 2023 年']]);
  });

  test('counts the four outcomes of every rule, none left out', () => {
    const rule = article('T3-01');
    const counts = rule ? allOf(rule, 'b').map(textOf) : [];
    expect(counts).toEqual(['1', '0', '3', '0']);
  });

  test('says what 不符 means and what it does not', () => {
    expect(textOf(page)).toContain('不等于工作有问题');
  });
});
