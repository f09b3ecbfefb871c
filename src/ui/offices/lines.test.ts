import { describe, expect, test } from 'vitest';
import { coverageFileOf } from '../../dataset/offices/coverage-file.ts';
import { withLineage } from '../../dataset/offices/lineage.ts';
import { officesFileOf } from '../../dataset/offices/pack-offices.ts';
import type { OfficeEntry, ListedReport, WholeDataset } from '../../dataset/dataset.ts';
import { noStandings } from '../../finding/standing.ts';
import { placesIn } from '../../dataset/places/places-in.ts';
import { EVERY_OFFICE } from '../../view/office-list.ts';
import { coverageCsv } from './coverage-csv.ts';
import { groupsOf, isListed, linesOf, yearCounts } from './lines.ts';
import { shortLabel } from './short-label.ts';
import { wordsOf } from './words.ts';

const office = (id: string, label: string, more: Partial<OfficeEntry> = {}): OfficeEntry => ({
  ...{ id, name: `云溪市${label}`, label, en: '', also: [], pinyin: '', initials: '' },
  ...{ district: label.slice(0, 3), city: '云溪市', kind: 'water', level: 'county', ...more },
});
const report = (at: number, year: number, id = ''): ListedReport => ({
  ...{ id, office: at, year, form: null, supplement: false, scope: 'not-said' },
  ...{ issued: null, file: '', outcomes: noStandings() },
});

const OFFICES: readonly OfficeEntry[] = [
  office('old', '青禾区水利局', { until: 2021, successor: 'new' }),
  office('new', '青禾区水务局', { since: 2022 }),
  office('silent', '白石县水务局', { since: 2010, kind: 'health', districtEn: 'Baishi County' }),
  office('nowhere', '市场中心', { district: '', kind: '' }),
];
const REPORTS = [
  report(0, 2020, 'old-2020'),
  report(0, 2021, 'of-another-id'),
  report(1, 2022, 'new-2022'),
  report(2, 2020, 'silent-2020'),
];
const dataset = {
  version: 'v1',
  offices: withLineage({ offices: OFFICES, reports: REPORTS }),
  reports: REPORTS,
  kinds: new Map([['water', { zh: '水务', en: 'Water' }]]),
} as unknown as WholeDataset;
const coverage = coverageFileOf(dataset, new Set(['silent-2020']), placesIn(OFFICES));
const file = officesFileOf(dataset);
const lines = linesOf(file, coverage);
const telling = { language: 'zh', words: wordsOf('zh') } as const;

describe('the list of offices', () => {
  test('tells of every office and year what is held, and where nothing is, why', () => {
    expect(coverage.years).toEqual([2020, 2021, 2022]);
    expect(lines.map(({ holdings }) => holdings)).toEqual([
      ['have', 'have', 'noMore'],
      ['notYet', 'notYet', 'have'],
      ['partly', 'missing', 'missing'],
      ['unknown', 'unknown', 'unknown'],
    ]);
  });

  test('counts as missed who may have reported, and nobody else', () => {
    expect(yearCounts(lines, 2)).toEqual({ offices: 3, held: 1, partly: 0, missed: 2 });
    const missing = lines.filter((line) =>
      isListed(line, { ...EVERY_OFFICE, missing: 2021 }, coverage.years),
    );
    expect(missing.map((line) => line.office.id)).toEqual(['silent', 'nowhere']);
  });

  test('names who came before and after', () => {
    const [old, now] = lines;
    expect(old?.after?.id).toBe('new');
    expect(now?.before.map(({ id }) => id)).toEqual(['old']);
    expect(now?.isRenamed).toBe(true);
  });

  test('stands under districts or kinds, and an office of none is left out nowhere', () => {
    const by = (what: 'district' | 'kind') =>
      groupsOf(lines, what, file, coverage.places, telling).map((group) => [group.name, group.lines.length]);
    expect(by('district')).toEqual([
      ['青禾区', 2],
      ['白石县', 1],
      ['未登记地区', 1],
    ]);
    expect(by('kind')).toEqual([
      ['水务', 2],
      ['health', 1],
      ['未登记类别', 1],
    ]);
  });

  test('does not say the district again below its heading', () => {
    expect(lines.map((line) => shortLabel(line.office, 'zh'))).toEqual([
      '水利局',
      '水务局',
      '水务局',
      '市场中心',
    ]);
    const en = { ...office('a', '青禾区水务局'), en: 'Water Bureau, Qinghe District, Yunxi' };
    expect(shortLabel({ ...en, districtEn: 'Qinghe District' }, 'en')).toBe('Water Bureau');
  });

  test('as a file has a row for every office and year, of one year those without a report', () => {
    const all = coverageCsv(lines, null, { file, coverage, language: 'zh' }).trim().split('\r\n');
    expect(all).toHaveLength(1 + lines.length * coverage.years.length);
    expect(all).toContain('old,云溪市青禾区水利局,云溪市,青禾区,水务,2021,report,of-another-id');
    expect(
      coverageCsv(lines, 2021, { file, coverage, language: 'en' }).trim().split('\r\n').slice(1),
    ).toEqual([
      'silent,云溪市白石县水务局,云溪市,Baishi County,Health,2021,no-report,',
      'nowhere,云溪市市场中心,云溪市,,,2021,no-report-existence-unknown,',
    ]);
  });
});
