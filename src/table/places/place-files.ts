import { reportIdAt, type CoverageFile } from '../../dataset/offices/coverage-file.ts';
import { OFFICE_FACTS, type OfficeName, type WholeDataset } from '../../dataset/dataset.ts';
import { placeAlone } from '../../dataset/places/place.ts';
import type { PlaceOffices } from '../../dataset/places/places-in.ts';
import type { Language } from '../../language/language.ts';
import { latestComplete } from '../opening.ts';
import type { FilledRow } from '../rows/rows.ts';
import { yearSentences } from '../together/year-sentences.ts';
import { FIRST_FIGURE, KEY_FIGURES } from './figure-list.ts';
import { seriesOf } from './key-series.ts';
import {
  byFigure,
  EVERYTHING,
  filledRows,
  isTold,
  yearTogether,
  type YearTogether,
} from './place-figures.ts';
import type { PlaceFile } from './place-file.ts';

/** A place with its years, oldest first. */
interface Added {
  readonly place: PlaceOffices;
  readonly years: readonly YearTogether[];
}

/** The files of all places, in their order. */
export function* placeFilesOf(
  dataset: WholeDataset,
  coverage: CoverageFile,
  places: readonly PlaceOffices[],
): Generator<PlaceFile> {
  const rows = filledRows(dataset, coverage.years);
  const added = places.map((place) => addUp(dataset, coverage, place, rows));
  const [compared] = latestComplete(dataset);
  const cities = new Map(
    places.filter(({ level }) => level === 'city').map((city) => [city.city, placeAlone(city)]),
  );
  const districts = new Map<string, Added[]>();
  for (const one of added) if (one.place.level === 'district') listed(districts, one.place.city).push(one);
  for (const one of added) {
    const { place, years } = one;
    const told = years
      .slice(
        Math.max(
          0,
          years.findIndex((year) => reportsIn(year) > 0),
        ),
      )
      .reverse();
    const isHere = (at: number): boolean =>
      place.level === 'district' || dataset.offices[at]?.district === '';
    const here = place.offices.filter(isHere);
    const offices = here.flatMap((at) => dataset.offices[at] ?? []);
    yield {
      version: dataset.version,
      place: placeAlone(place),
      above: place.level === 'district' ? (cities.get(place.city) ?? null) : null,
      years: told.map((year) => ({
        ...{ year: year.year, offices: year.members.length, reports: reportsIn(year), summary: year.summary },
      })),
      figures: figuresOf(told),
      summaries: told.flatMap(({ leftOut }) => leftOut.flatMap((row) => summaryOf(dataset, row))),
      says: saysOf(
        dataset,
        told.find((year) => reportsIn(year) > 0),
      ),
      compared: compared ?? null,
      beside: besideOf(districts.get(place.city) ?? [], compared),
      offices: offices.map(shown),
      held: here.map((at) => told.map(({ year }) => digitOf(coverage, at, year)).join('')),
      otherIds: otherIdsOf(coverage, offices, told),
    };
  }
}

function addUp(
  dataset: WholeDataset,
  { years }: CoverageFile,
  place: PlaceOffices,
  rows: ReadonlyMap<number, readonly FilledRow[]>,
): Added {
  const own = place.offices.flatMap((at) => rows.get(at) ?? []);
  const byYear = new Map<number, FilledRow[]>();
  for (const row of own) listed(byYear, row.heading.year).push(row);
  return { place, years: years.map((year) => yearTogether(dataset, year, byYear.get(year) ?? [])) };
}

/** The list under a name, begun where there is none. */
function listed<Name, Item>(lists: Map<Name, Item[]>, name: Name): Item[] {
  const list = lists.get(name) ?? [];
  lists.set(name, list);
  return list;
}

const reportsIn = ({ members }: YearTogether): number => members.filter(({ report }) => report >= 0).length;

function figuresOf(years: readonly YearTogether[]): PlaceFile['figures'] {
  const columns = KEY_FIGURES.map(
    ({ of }, at) => [of, years.flatMap(({ cells }) => cells[at] ?? [])] as const,
  );
  return Object.fromEntries(columns.filter(([, cells]) => isTold(cells)));
}

function summaryOf(
  dataset: WholeDataset,
  { office, report, heading, cells }: FilledRow,
): PlaceFile['summaries'] {
  const entry = dataset.offices[office];
  const { id } = dataset.reports[report] ?? {};
  return entry && id !== undefined
    ? [{ office: shown(entry), report: id, year: heading.year, figures: byFigure(cells) }]
    : [];
}

/** The middle of the offices and the change over those that have both years, of the figure told first. */
function saysOf(dataset: WholeDataset, newest: YearTogether | undefined): PlaceFile['says'] {
  const at = KEY_FIGURES.findIndex(({ of }) => of === FIRST_FIGURE);
  const figure = KEY_FIGURES[at];
  if (!newest || !figure) return { zh: '', en: '' };
  const series = seriesOf(figure);
  const districts = [...new Set(newest.members.map(({ heading }) => heading.district))];
  const say = (language: Language): string => {
    const { middle, change } = yearSentences(
      dataset,
      { ...EVERYTHING, districts, years: [newest.year] },
      { rows: newest.members, series, at, unit: '件', language },
    );
    return `${middle}${language === 'zh' ? '' : ' '}${change}`.trim();
  };
  return { zh: say('zh'), en: say('en') };
}

function besideOf(districts: readonly Added[], year: number | undefined): PlaceFile['beside'] {
  return districts.flatMap(({ place, years }) => {
    const then = years.find((one) => one.year === year);
    return then
      ? [
          {
            place: placeAlone(place),
            offices: then.members.length,
            reports: reportsIn(then),
            figures: byFigure(then.cells.map((cell) => ({ ...cell, ...withoutNames(cell.members) }))),
          },
        ]
      : [];
  });
}

/** Of another place it is told how many have a figure; who has none stands on its own page. */
function withoutNames(members: YearTogether['cells'][number]['members']) {
  return members && { members: { ...members, without: [] } };
}

function shown(office: OfficeName): OfficeName {
  const { id, name, label, en, district, city, kind, level } = office;
  const facts = OFFICE_FACTS.flatMap((fact) => (office[fact] === undefined ? [] : [[fact, office[fact]]]));
  return { id, name, label, en, district, city, kind, level, ...Object.fromEntries(facts) };
}

function digitOf(coverage: CoverageFile, office: number, year: number): string {
  return coverage.held[office]?.[coverage.years.indexOf(year)] ?? '';
}

function otherIdsOf(
  coverage: CoverageFile,
  offices: readonly OfficeName[],
  years: readonly YearTogether[],
): Readonly<Record<string, string>> {
  const others = offices.flatMap(({ id }) =>
    years.flatMap(({ year }) => {
      const usual = `${id}-${String(year)}`;
      const own = reportIdAt(coverage, id, year);
      return own === usual ? [] : [[usual, own] as const];
    }),
  );
  return Object.fromEntries(others);
}
