import { parse } from 'parse5';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import type { PublishedReport } from '../../dataset/report-file.ts';
import type { RuleResult, Severity } from '../../finding/finding.ts';
import type { Language } from '../../language/language.ts';
import { write } from './made-report.fixture.ts';
import ReportPage from './ReportPage.svelte';
import { allOf, attributeOf, textOf, type Element } from './rendered.fixture.ts';
import RuleResults from './results/RuleResults.svelte';
import { wordsOf } from './words.ts';

const show = (file: PublishedReport, language: Language = 'zh'): Element =>
  parse(
    render(ReportPage, {
      props: { language, file },
    }).body,
  ) as unknown as Element;

const figure = (page: Element, key: string): Element | undefined =>
  allOf(page, 'td').find((cell) => attributeOf(cell, 'id') === `figure-${key}`);

const SAMPLE = write()
  .line('青禾区水务局2023年年报<script>alert(1)</script>')
  .line('全年公开{disclosure.total=46}条，其中网站{channel.website=30}条。')
  .row('规章', '{regulation.issued=0}', '{regulation.repealed=}', '{regulation.in-force=/}')
  .row('行政许可', '{licence.decisions=1,204}')
  .file({}, [
    {
      rule: 'T2-01',
      outcome: 'fail',
      severity: 'warning',
      spans: [],
      facts: {},
      keys: ['regulation.issued'],
      arithmetic: true,
    },
  ]);

describe('a report page', () => {
  const page = show(SAMPLE);

  test('shows each figure as written, linked to its characters and back', () => {
    const cell = figure(page, 'licence.decisions');
    expect(cell && textOf(cell).trim()).toBe('1,204');
    const links = allOf(page, 'a');
    expect(links.some((link) => attributeOf(link, 'href') === '#source-licence.decisions')).toBe(true);
    const source = links.find((link) => attributeOf(link, 'id') === 'source-licence.decisions');
    expect(source && [attributeOf(source, 'href'), textOf(source)]).toEqual([
      '#figure-licence.decisions',
      '1,204',
    ]);
  });

  test('keeps zero, blank, a mark and a figure not stated apart', () => {
    const words = ['regulation.issued', 'regulation.repealed', 'regulation.in-force', 'fee.amount'].map(
      (key) => {
        const cell = figure(page, key);
        return cell ? textOf(cell).replace('※', '').trim() : null;
      },
    );
    expect(words).toEqual(['0', '空白', '/', '未载明']);
  });

  test('gives every fragment link a target and every id once', () => {
    const ids = allOf(page).flatMap((element) => attributeOf(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const fragments = allOf(page, 'a')
      .map((link) => attributeOf(link, 'href') ?? '')
      .filter((href) => href.startsWith('#'));
    expect(fragments.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
  });

  test('names for each cell only labels that exist', () => {
    const heads = new Set(allOf(page, 'th').flatMap((head) => attributeOf(head, 'id') ?? []));
    const named = allOf(page, 'td').flatMap((cell) => attributeOf(cell, 'headers')?.split(' ') ?? []);
    expect(named.length).toBeGreaterThan(500);
    expect(named.filter((id) => !heads.has(id))).toEqual([]);
  });

  test('shows the whole source text, character by character, and never as HTML', () => {
    const pane = allOf(page).find((element) => attributeOf(element, 'data-pane') !== undefined);
    expect(pane && textOf(pane).trim()).toContain('<script>alert(1)</script>');
    expect(pane && textOf(pane).replace(/\s/g, '')).toBe(SAMPLE.text.replace(/\s/g, ''));
    expect(allOf(page, 'script')).toEqual([]);
  });

  test('flags a cell whose rule does not agree and opens the group it leads to', () => {
    const cell = figure(page, 'regulation.issued');
    const flag = cell && allOf(cell, 'a').find((link) => textOf(link) === '※');
    expect(flag && attributeOf(flag, 'href')).toBe('#rule-T2-01');
    const group = allOf(page, 'details').find((details) => textOf(details).includes('T2-01'));
    expect(group && attributeOf(group, 'open')).toBe('');
  });

  test('tells hints from what does not agree, and keeps checks on our own reading apart', () => {
    const told = (rule: string, severity: Severity): RuleResult => ({
      rule,
      outcome: 'fail',
      severity,
      spans: [],
      facts: {},
      keys: [],
    });
    const results = [told('T2-01', 'warning'), told('H-04', 'note'), told('S-10', 'blocking')];
    const words = wordsOf('zh');
    const props = { results, figures: new Set<string>(), anchors: new Map<string, string>() };
    const part = parse(
      render(RuleResults, { props: { ...props, language: 'zh', words } }).body,
    ) as unknown as Element;
    const groups = allOf(part, 'details').map((group) => [
      allOf(group, 'h3').map(textOf).join(),
      allOf(group, 'li').flatMap((entry) => attributeOf(entry, 'id') ?? []),
    ]);
    expect(groups).toEqual([
      ['不符', ['rule-T2-01']],
      ['提示', ['rule-H-04']],
      ['不符', ['rule-S-10']],
    ]);
    expect(textOf(part).indexOf('本站自查')).toBeGreaterThan(textOf(part).indexOf('H-04'));
  });

  test('leads to the other years of the office, to the office and to the comparison', () => {
    const hrefs = allOf(page, 'a').map((link) => attributeOf(link, 'href'));
    expect(hrefs).toContain('report-qinghe-water-2022.html');
    expect(hrefs).toContain('office-qinghe-water.html');
    expect(hrefs).toContain('disclosure.html?offices=qinghe-water');
    expect(hrefs).toContain('data/files/qinghe-water-2023.txt');
  });

  test('tells of each channel that the text does not tell of, where a chart leads to it', () => {
    const place = allOf(page, 'span').find((span) => attributeOf(span, 'id') === 'figure-channel.wechat');
    expect(place && textOf(place)).toBe('政务微信');
    expect(textOf(page)).toContain('文中没有读到的渠道（不等于零）');
    expect(allOf(page, 'span').map((span) => attributeOf(span, 'id'))).not.toContain(
      'figure-channel.website',
    );
  });

  test('says absences in English too', () => {
    const english = show(SAMPLE, 'en');
    const cell = figure(english, 'fee.amount');
    expect(cell && textOf(cell).trim()).toBe('not stated');
  });

  test('says of a document without tables that this is not zero', () => {
    const bare = show(write().line('只有一段话。').file({ form: null }));
    expect(textOf(bare)).toContain('这不等于数字为零');
    expect(allOf(bare, 'td').map((cell) => textOf(cell).trim())).not.toContain('0');
  });
});
