import { expect, test } from 'vitest';
import { inventDataset } from '../../src/chart/gallery.fixture.ts';
import { chartMenuOf } from '../../src/table/chart-menu.ts';
import type { ChartSpec } from '../../src/table/spec.ts';
import { CHARTS } from '../../src/table/specs.ts';
import { fileOf, pageOfFile } from '../../src/ui/page.ts';
import { pagesOf } from './pages.ts';
import { siteMapOf } from './site-map.ts';

const STAFF: ChartSpec = {
  id: 'staff',
  label: { zh: '人员', en: 'Staff' },
  group: { id: 'organisation', zh: '机构', en: 'Organisation' },
  shape: 'bars',
  unit: '人',
  series: [
    {
      id: 'staff.full-time',
      of: { of: 'printed', key: 'staff.full-time' },
      label: { zh: '专职人员', en: 'Full-time staff' },
      role: 'figure',
    },
  ],
  logarithmic: false,
  shares: false,
  title: { zh: '政府信息公开工作人员', en: 'Disclosure staff' },
  definition: { zh: '年末专职人员数。', en: 'Full-time staff at the end of the year.' },
};
const charts = [...CHARTS, STAFF];

test('a chart added to the list of charts is in the menu, under its group, in both languages', () => {
  const group = chartMenuOf(charts, 'zh').at(-1);
  expect(group).toEqual({ id: 'organisation', name: '机构', charts: [{ id: 'staff', label: '人员' }] });
  expect(chartMenuOf(charts, 'en').at(-1)?.charts[0]?.label).toBe('Staff');
});

test('it has a page, which is found again and stands in the site map', () => {
  const pages = pagesOf(inventDataset([]), charts);
  const page = pages.find((one) => one.kind === 'compare' && one.chart === 'staff');
  if (!page) throw new Error('the chart has no page');
  const ids = charts.map(({ id }) => id);
  expect(pageOfFile(fileOf(page, 'en'), ids)).toEqual({ page, language: 'en' });
  const map = siteMapOf(
    pages.map((one) => ({ page: one, language: 'zh' })),
    '',
  );
  expect(map).toContain('<loc>staff.html</loc>');
});

test('the menu leads to every chart once, those of a group together', () => {
  const apart = [STAFF, ...CHARTS, { ...STAFF, id: 'staff-part-time' }];
  const listed = chartMenuOf(apart, 'zh').flatMap((group) => group.charts.map(({ id }) => id));
  expect(listed.slice(0, 2)).toEqual(['staff', 'staff-part-time']);
  expect([...listed].sort()).toEqual(apart.map(({ id }) => id).sort());
});
