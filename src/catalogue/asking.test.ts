import { describe, expect, test, vi } from 'vitest';
import type { Figure } from './figure.ts';
import type * as Prose from './prose.ts';
import { noStandings } from '../finding/standing.ts';

/** A figure that nobody tells today, added as the recipe says: one entry, told in prose. */
const HOTLINE: Figure = {
  key: 'hotline.calls',
  section: 1,
  zh: '咨询电话接听数',
  en: 'Calls answered',
  unit: '次',
  kind: 'count',
  told: 'prose',
  asked: [],
};

vi.mock('./prose.ts', async (original) => {
  const prose = await original<typeof Prose>();
  return { ...prose, PROSE_FIGURES: [...prose.PROSE_FIGURES, HOTLINE] };
});

const { absenceOf } = await import('./asking.ts');
const { FORMS } = await import('./editions.ts');
const { FIGURES, figuresOfForm } = await import('./indicators.ts');
const { buildDataset } = await import('../dataset/build.ts');
const { observe } = await import('../dataset/dataset.ts');
const { datasetOf, wireOf } = await import('../dataset/wire.ts');

const HELD = [...FORMS.map(({ id }) => id), 'mixed', 'older', null] as const;

describe('why a figure is absent', () => {
  test.each(FORMS)('is told by the cells of the edition $id alone where no prose tells it', (form) => {
    const cells = new Set(figuresOfForm(form).map(({ key }) => key));
    for (const figure of FIGURES.filter(({ told }) => told === 'table'))
      expect([figure.key, absenceOf(figure, form.id, false)]).toEqual([
        figure.key,
        cells.has(figure.key) ? 'not-found' : 'not-asked',
      ]);
  });

  test('is never that the form does not ask, for a figure told in prose', () => {
    for (const figure of FIGURES.filter(({ told }) => told !== 'table'))
      for (const form of HELD) expect(absenceOf(figure, form, false)).toBe('not-found');
  });

  test('is that the local tables lack it only where the report has them', () => {
    const local = FIGURES.filter(
      ({ told, asked }) => told === 'table' && asked.every((id) => id === 'supplement'),
    );
    expect(local.length).toBeGreaterThan(0);
    for (const figure of local)
      expect([true, false].map((has) => absenceOf(figure, null, has))).toEqual(['not-found', 'not-asked']);
  });

  test('reaches the page for a figure added to the prose as for every other, without the catalogue', () => {
    const office = { id: 'qinghe-water', name: '青禾区水务局', label: '水务局', en: '', also: [] };
    const reports = HELD.map((form, at) => ({
      id: `qinghe-water-${String(2010 + at)}`,
      office: office.id,
      year: 2010 + at,
      form,
      supplement: false,
      scope: 'own' as const,
      issued: null,
      file: 'made.txt',
      outcomes: noStandings(),
      figures: [],
      flags: [],
    }));
    const entry = { ...office, pinyin: '', initials: '', district: '', city: '', kind: '', level: '' };
    const { index, shards } = wireOf(buildDataset(reports, [entry], 'v'));
    const dataset = datasetOf(JSON.parse(JSON.stringify(index)) as typeof index, shards);
    expect(HELD.map((_, row) => observe(dataset, row, HOTLINE.key).kind)).toEqual(
      HELD.map(() => 'not-found'),
    );
  });
});
