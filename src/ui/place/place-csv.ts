import { placeName } from '../../dataset/places/place.ts';
import { csvLines, UTF8_MARK } from '../../export/csv-text.ts';
import type { Language } from '../../language/language.ts';
import { observedIn, numberShown, termsOf, type TableCell } from '../../table/cell.ts';
import type { PlaceFile } from '../../table/places/place-file.ts';
import { wordsOf } from './words.ts';

/** Columns of the file, in this order for ever. */
const COLUMNS = [
  ...['place_id', 'place', 'city', 'year', 'row_kind', 'report', 'figure', 'name'],
  ...['value', 'state', 'numerator', 'denominator', 'offices_with', 'offices', 'offices_without'],
] as const;

/** What the offices of a place did together as CSV, a row for every year and figure; reports that sum up others have rows of their own. */
export function placeCsv(file: PlaceFile, language: Language): string {
  const { place, years, figures, summaries } = file;
  const { names } = wordsOf(language);
  const start = [place.id, placeName(place, language).text, place.city];
  const rowOf = (year: number, kind: string, report: string, key: string, cell: TableCell) => {
    const terms = termsOf(cell);
    return [
      ...[...start, year, kind, report, key, names[key] ?? key],
      ...[numberShown(cell) ?? '', observedIn(cell).kind, terms?.numerator ?? '', terms?.denominator ?? ''],
      ...[cell.members?.with ?? '', cell.members?.of ?? '', cell.members?.without.join(';') ?? ''],
    ];
  };
  const together = years.flatMap(({ year, summary }, at) =>
    Object.entries(figures).flatMap(([key, cells]) => {
      const cell = cells[at];
      return cell ? [rowOf(year, summary ? 'sum-of-summaries' : 'sum', '', key, cell)] : [];
    }),
  );
  const apart = summaries.flatMap(({ year, report, figures: told }) =>
    Object.entries(told).map(([key, cell]) => rowOf(year, 'summary', report, key, cell)),
  );
  return UTF8_MARK + csvLines([COLUMNS, ...together, ...apart]);
}
