import { parse } from 'parse5';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import type { ReportFile } from '../../dataset/report-file.ts';
import { madeDataset, write } from '../report/made-report.fixture.ts';
import { allOf, attributeOf, textOf, type Element } from '../report/rendered.fixture.ts';
import DraftRow from './DraftRow.svelte';
import DraftView from './DraftView.svelte';
import { pointsCsv, pointsOf } from './findings.ts';
import { wordsOf } from './words.ts';

const draft = write()
  .line('青禾区水务局2023年年报')
  .row('规章', '{regulation.issued=3}', '{regulation.repealed=1}', '{regulation.in-force=0}')
  .line('=1+1，数字不合')
  .file({}, [
    {
      rule: 'T2-01',
      outcome: 'fail',
      severity: 'warning',
      spans: [[0, 7]],
      facts: {},
      keys: ['regulation.issued', 'no-such-figure'],
    },
  ]);

const show = (file: ReportFile): Element =>
  parse(
    render(DraftView, {
      props: { name: '草稿.txt', file, dataset: madeDataset(), language: 'zh', words: wordsOf('zh') },
    }).body,
  ) as unknown as Element;

const idsOf = (page: Element): readonly string[] =>
  allOf(page).flatMap((element) => attributeOf(element, 'id') ?? []);

describe('the points of a draft', () => {
  test('lead to the figures that are on the page and to the passage, and nowhere else', () => {
    const [point] = pointsOf(draft, 'zh');
    expect(point?.links.figures).toEqual(['regulation.issued']);
    expect(point?.links.places).toEqual(['passage-0-7']);
    expect(point?.quote).toBe('青禾区水务局2');
  });

  test('find every place they lead to in the open draft', () => {
    const page = show(draft);
    const ids = new Set(idsOf(page));
    const hrefs = allOf(page, 'a').map((link) => attributeOf(link, 'href') ?? '');
    const inside = hrefs.filter((href) => href.startsWith('#'));
    expect(inside).toContain('#passage-0-7');
    expect(inside.filter((href) => !ids.has(href.slice(1)))).toEqual([]);
  });

  test('are told apart from what is about our own reading', () => {
    const own = {
      ...draft,
      results: draft.results.map((result) => ({ ...result, severity: 'blocking' as const })),
    };
    expect(pointsOf(draft, 'zh').map((point) => point.kind)).toEqual(['fail']);
    expect(pointsOf(own, 'zh').map((point) => point.kind)).toEqual(['own']);
    expect(allOf(show(own), 'h4').length).toBeGreaterThan(0);
    expect(pointsCsv(pointsOf(own, 'zh'), '草稿.txt', 'zh')).toContain('本站读取');
  });

  test('keep hints apart from mismatches, and what follows from a finding below it', () => {
    const [first] = draft.results;
    if (!first) throw new Error('no result');
    const results = [
      { ...first, rule: 'T3-05', facts: { aboutZh: '予以公开', figure: 5, likely: 3 } },
      { ...first, rule: 'T3-01', follows: 'T3-05' },
      { ...first, rule: 'H-04', severity: 'note' as const },
    ];
    const points = pointsOf({ ...draft, results }, 'zh');
    expect(points.map(({ rule, kind, following }) => [rule, kind, following.length])).toEqual([
      ['T3-05', 'fail', 1],
      ['H-04', 'hint', 0],
    ]);
    const page = show({ ...draft, results });
    expect(allOf(page, 'h4').map(textOf)).toEqual(['只作提示']);
  });

  test('stand in the list as CSV with nothing a spreadsheet would run', () => {
    const [point] = pointsOf(draft, 'zh');
    const csv = point ? pointsCsv([{ ...point, quote: '=1+1' }], '草稿.txt', 'zh') : '';
    expect(csv.startsWith('\ufeff')).toBe(true);
    expect(csv).toContain("'=1+1");
  });
});

describe('several drafts in the list', () => {
  test('name no places of their own: only the open one shows its figures and text', () => {
    const nothing = (): undefined => undefined;
    const row = render(DraftRow, {
      props: {
        draft: { id: 2, name: '另一份.txt', bytes: 10, result: { ok: true, value: draft } },
        language: 'zh',
        words: wordsOf('zh'),
        open: false,
        toggle: nothing,
        remove: nothing,
      },
    }).body;
    expect(row).not.toMatch(/\sid="/);
    expect(row).toContain('不符 1 处');
    const ids = idsOf(show(draft));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
