import { parse } from 'parse5';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { madeOfficeFile, madeProfileFile } from '../report/made-report.fixture.ts';
import { allOf, attributeOf, textOf, type Element } from '../report/rendered.fixture.ts';
import OfficePage from './OfficePage.svelte';

const COLUMNS = { 'disclosure.total': [46, null, 0, 5] };

const show = (): Element =>
  parse(
    render(OfficePage, {
      props: {
        language: 'zh',
        file: madeOfficeFile(COLUMNS),
        profile: madeProfileFile(COLUMNS),
      },
    }).body,
  ) as unknown as Element;

describe('an office page', () => {
  const page = show();

  test('says each year in one row, a figure linked to its report', () => {
    const row = allOf(page, 'tr').find((line) => textOf(line).includes('主动公开政府信息数'));
    const cells = row ? allOf(row, 'td').map((cell) => textOf(cell).trim()) : [];
    expect(cells).toEqual(['条', '0', '未载明', '未收录该年报告', '46']);
    const link = row ? allOf(row, 'a').at(-1) : undefined;
    expect(link && attributeOf(link, 'href')).toBe('report-qinghe-water-2020.html#figure-disclosure.total');
  });

  test('leads to its peers and to the comparison with this office chosen', () => {
    const hrefs = allOf(page, 'a').map((link) => attributeOf(link, 'href'));
    expect(hrefs).toContain('office-baishi-water.html');
    expect(hrefs).toContain('disclosure.html?offices=qinghe-water&trend=1');
  });
});
