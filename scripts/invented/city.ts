import papaparse from 'papaparse';
import type { Authority } from '../../src/catalogue/authorities.ts';
import type { Key } from '../../src/catalogue/figure.ts';
import { REGISTER_COLUMNS, rowOf } from '../../src/dataset/register/columns.ts';
import { inventFigures, NOTHING_CARRIED, type Carried, type Figures } from './figures.ts';
import { formOf } from './form-of-year.ts';
import { KINDS } from './kinds.ts';
import { inventDistricts } from './offices.ts';
import { planCity, type PlannedDistrict } from './plan.ts';
import { USUAL_PLANTING, type PlannedOffice, type Planted, type Planting } from './planting.ts';
import { inventReport, type InventedReport } from './report.ts';
import { luckOf, type Luck } from './seed.ts';

export interface CityPlan {
  readonly seed: number;
  /** How many organs there are at the beginning; about so many report every year. */
  readonly offices: number;
  readonly years: readonly number[];
  readonly planting?: Partial<Planting>;
}

/** A city that does not exist: its register, what was planted in its reports, and the reports themselves. */
export interface City {
  readonly authorities: readonly Authority[];
  readonly planted: readonly Planted[];
  /** Made one at a time and not kept, in the order of the register and the years: there may be 50,000. */
  readonly reports: () => Generator<InventedReport>;
}

/** Invents a city; the same plan gives the same city to the last character. */
export function inventCity({ seed, offices, years, planting }: CityPlan): City {
  const luck = luckOf(seed);
  const inOrder = [...new Set(years)].sort((a, b) => a - b);
  const districts = inventDistricts(offices, luck.of('names'));
  const plan = planCity(districts, inOrder, { ...USUAL_PLANTING, ...planting }, luck.of('planting'));
  return {
    planted: plan.planted,
    authorities: plan.districts.flatMap((district) => [
      ...district.offices.map(({ authority }) => authority),
      district.government,
    ]),
    reports: function* () {
      for (const district of plan.districts) yield* reportsOf(district, inOrder, luck);
    },
  };
}

/** The register of a city as `authorities.csv`. */
export function registerCsv(authorities: readonly Authority[]): string {
  const lines = authorities.map((authority) => {
    const row = rowOf(authority);
    return REGISTER_COLUMNS.map((column) => row[column]);
  });
  return `${papaparse.unparse([[...REGISTER_COLUMNS], ...lines], { newline: '\n' })}\n`;
}

/** The kinds of organs that a city has as `kinds.csv`, so that pages name them. */
export function kindsCsv(): string {
  const named = [
    ['government', '人民政府', "People's government"],
    ...KINDS.map(({ id, stem, en }) => [id, stem, en]),
  ];
  return `${papaparse.unparse([['id', 'zh', 'en'], ...named], { newline: '\n' })}\n`;
}

function* reportsOf(
  { offices, summary }: PlannedDistrict,
  years: readonly number[],
  luck: Luck,
): Generator<InventedReport> {
  const carried = new Map<string, Carried>();
  const sums = new Map<number, Map<Key, number>>();
  for (const office of offices) {
    const { id } = office.authority;
    let past = office.follows
      .map((before) => carried.get(before) ?? NOTHING_CARRIED)
      .reduce(together, NOTHING_CARRIED);
    for (const year of years.filter((one) => one >= office.from && one <= office.until)) {
      const made = inventFigures(formOf(year), office, past, luck.of(`${id} ${String(year)} figures`));
      past = made.carried;
      if (summary) sums.set(year, added(sums.get(year), made.figures));
      if (!office.missing.has(year)) yield printed(office, year, withSlip(office, year, made.figures), luck);
    }
    carried.set(id, past);
  }
  if (summary)
    for (const year of years) yield printed(summary, year, sums.get(year) ?? new Map<Key, number>(), luck);
}

function printed(
  { authority, sums }: PlannedOffice,
  year: number,
  figures: Figures,
  luck: Luck,
): InventedReport {
  const own = luck.of(`${authority.id} ${String(year)} text`);
  const issued = `${String(year + 1)}-01-${String(own.whole(4, 28)).padStart(2, '0')}`;
  return inventReport({ authority, year, form: formOf(year), figures, summary: sums, issued }, own);
}

function withSlip({ slips }: PlannedOffice, year: number, figures: Figures): Figures {
  const slip = slips.get(year);
  return slip ? new Map([...figures, [slip.key, (figures.get(slip.key) ?? 0) + slip.by]]) : figures;
}

function together(one: Carried, other: Carried): Carried {
  return {
    stocks: added(one.stocks, other.stocks),
    pending: added(one.pending, other.pending),
    disputes: added(one.disputes, other.disputes),
  };
}

function added<K>(sums: ReadonlyMap<K, number> | undefined, more: ReadonlyMap<K, number>): Map<K, number> {
  const both = new Map(sums);
  for (const [key, number] of more) both.set(key, round((both.get(key) ?? 0) + number));
  return both;
}

/** Money is told in thousandths at most; sums of binary fractions are not. */
function round(number: number): number {
  return Math.round(number * 1000) / 1000;
}
