import { describe, expect, test } from 'vitest';
import { inventDataset, WHOLE, type InventedReport } from '../chart/gallery.fixture.ts';
import { opened, type Wish } from './opening.ts';

const ASKED_NOTHING: Wish = { ...WHOLE, everyYear: false, sort: null };

function reports(offices: number, years: readonly number[]): InventedReport[] {
  return Array.from({ length: offices }, (_, at) => `第${String(at)}局`).flatMap((office) =>
    years.map((year) => ({ office, year, values: { 'disclosure.total': year } })),
  );
}

const MANY = inventDataset([...reports(13, [2021, 2022]), ...reports(10, [2023])]);

describe('what the site opens on', () => {
  test('is everything as it is, of few offices', () => {
    const few = opened(ASKED_NOTHING, inventDataset(reports(12, [2021, 2022])));
    expect([few.years, few.sort, few.descending]).toEqual([[], 'office', false]);
  });

  test('is the latest year that has most of its reports, largest first, of many', () => {
    const many = opened(ASKED_NOTHING, MANY);
    expect([many.years, many.sort, many.descending]).toEqual([[2022], 'value', true]);
    const almost = inventDataset([...reports(15, [2021, 2022]), ...reports(12, [2023])]);
    expect(opened(ASKED_NOTHING, almost).years).toEqual([2023]);
  });

  test('is all years of a few chosen out of many, and of all where a course over years or every year is asked', () => {
    const offices = MANY.offices.slice(0, 3).map(({ id }) => id);
    expect(opened({ ...ASKED_NOTHING, offices }, MANY).years).toEqual([]);
    expect(opened({ ...ASKED_NOTHING, trend: true }, MANY).years).toEqual([]);
    const every = opened({ ...ASKED_NOTHING, everyYear: true }, MANY);
    expect([every.years, every.sort]).toEqual([[], 'office']);
  });

  test('leaves alone what is asked for', () => {
    const asked = opened({ ...ASKED_NOTHING, years: [2021], sort: 'office', descending: true }, MANY);
    expect([asked.years, asked.sort, asked.descending]).toEqual([[2021], 'office', true]);
    const ranked = opened({ ...ASKED_NOTHING, years: [2021] }, MANY);
    expect([ranked.sort, ranked.descending]).toEqual(['value', true]);
  });

  test('is nothing where there is no report', () => {
    expect(opened(ASKED_NOTHING, inventDataset([])).years).toEqual([]);
  });
});
