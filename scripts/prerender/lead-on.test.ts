import { expect, test } from 'vitest';
import { buildDataset } from '../../src/dataset/build.ts';
import { countStandings } from '../../src/dataset/summary.ts';
import { oldPages } from './lead-on.ts';

const PLACE = {
  district: '霜汀区',
  city: '白石市',
  kind: 'water',
  level: 'county',
  also: [],
  pinyin: '',
  initials: '',
};
const dataset = buildDataset(
  [2021, 2022].map((year) => ({
    ...{
      id: `shuangting-water-${String(year)}`,
      office: 'shuangting-water',
      year,
      form: '2021',
      scope: 'own',
    },
    ...{ supplement: false, issued: null, file: '', figures: [], flags: [] },
    outcomes: countStandings([]),
  })),
  [
    {
      ...{ id: 'shuangting-water', name: '霜汀区水务局', label: '霜汀水务', en: 'Water <Bureau>', ...PLACE },
      formerIds: ['shuang-ting-qu-shui-wu-ju'],
    },
  ],
  'v',
);

test('every address under a former id leads on to the present one, in both languages', () => {
  const pages = [...oldPages(dataset, '')];
  expect(pages.map(({ file }) => file)).toEqual(
    ['office-', 'report-', 'report-'].flatMap((kind, at) =>
      ['', '.en'].map(
        (language) => `${kind}shuang-ting-qu-shui-wu-ju${['', '-2021', '-2022'][at] ?? ''}${language}.html`,
      ),
    ),
  );
  expect(pages[3]?.html).toContain('<a href="report-shuangting-water-2021.en.html">Water &lt;Bureau&gt;</a>');
  expect(pages[2]?.html).toContain('content="0; url=report-shuangting-water-2021.html"');
  expect(pages[2]?.html).toContain('霜汀区水务局');
});

test('with an address of the site the canonical link is whole', () => {
  const [first] = [...oldPages(dataset, 'https://example.org/a/')];
  expect(first?.html).toContain('rel="canonical" href="https://example.org/a/office-shuangting-water.html"');
});
