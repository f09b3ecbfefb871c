import { parse } from 'parse5';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { noStandings } from '../../finding/standing.ts';
import { RULES } from '../../rules/rulebook.ts';
import { allOf, attributeOf, textOf, type Element } from '../report/rendered.fixture.ts';
import type { RulesFile } from '../../dataset/lists-file.ts';
import RulesPage from './RulesPage.svelte';

const FILE: RulesFile = {
  version: 'v1',
  rules: RULES,
  counts: {
    'T3-01': {
      outcomes: { ...noStandings(), fail: 1, pass: 3 },
      failing: ['qinghe-water-2023'],
      undecided: [],
    },
  },
  reports: {
    'qinghe-water-2023': {
      ...{ id: 'qinghe-water-2023', year: 2023 },
      ...{ name: '青禾区水务局', label: '青禾区水务局', en: 'Qinghe Water (invented)' },
    },
  },
};

const page = parse(render(RulesPage, { props: { language: 'zh', file: FILE } }).body) as unknown as Element;

const article = (id: string): Element | undefined =>
  allOf(page, 'article').find((element) => attributeOf(element, 'id') === id);

describe('the rules page', () => {
  test('has a place of its own for every rule of the book', () => {
    const ids = allOf(page, 'article').flatMap((element) => attributeOf(element, 'id') ?? []);
    expect([...ids].sort()).toEqual(RULES.map(({ id }): string => id).sort());
  });

  test('puts the checks on our own reading in a part of their own, at the end', () => {
    const parts = allOf(page, 'section').map((part) => ({
      title: attributeOf(part, 'aria-labelledby'),
      rules: allOf(part, 'article').map((rule) => attributeOf(rule, 'id') ?? ''),
    }));
    const severities = new Map(RULES.map(({ id, severity }): [string, string] => [id, severity]));
    expect(parts.at(-1)?.title).toBe('group-own');
    for (const { title, rules } of parts)
      for (const id of rules)
        expect([id, severities.get(id) === 'blocking']).toEqual([id, title === 'group-own']);
  });

  test('leads from a rule to the result in each report that does not agree', () => {
    const rule = article('T3-01');
    const links = rule ? allOf(rule, 'a').map((link) => [attributeOf(link, 'href'), textOf(link)]) : [];
    expect(links).toEqual([['report-qinghe-water-2023.html#rule-T3-01', '青禾区水务局 2023 年']]);
  });

  test('counts the outcomes of every rule, those that cannot occur left out', () => {
    const rule = article('T3-01');
    const counts = rule ? allOf(rule, 'b').map(textOf) : [];
    expect(counts).toEqual(['1', '0', '3', '0']);
  });

  test('shows zero for a rule that met no report', () => {
    const met = article('D-03');
    expect(met && allOf(met, 'b').map(textOf)).toEqual(['0', '0', '0', '0']);
  });

  test('says what 不符 means and what it does not', () => {
    expect(textOf(page)).toContain('不等于工作有问题');
  });
});
