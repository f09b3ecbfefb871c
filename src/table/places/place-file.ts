import { dataFile, type DataFile } from '../../dataset/data-file.ts';
import type { OfficeName } from '../../dataset/dataset.ts';
import type { Place } from '../../dataset/places/place.ts';
import { count, fields, listOf, orNull, recordOf, text } from '../../dataset/shape.ts';
import type { Name } from '../../catalogue/figure.ts';
import type { TableCell } from '../cell.ts';

/** `data/places/<level>-<id>.json`: what the offices of one city or district did together, year by year. */
export interface PlaceFile {
  readonly version: string;
  readonly place: Place;
  /** The city of a district, where the register names it. */
  readonly above: Place | null;
  /** Newest first, from the first report of the place on. */
  readonly years: readonly PlaceYear[];
  /** By the id of a key figure, a cell for each of the years; who has none is named by id. */
  readonly figures: Readonly<Record<string, readonly TableCell[]>>;
  /** Reports that sum up others: in no figure above. */
  readonly summaries: readonly PlaceSummary[];
  /** What the newest year with a report says beside its sum; '' where there is nothing. */
  readonly says: Name;
  /** The latest complete year of all, in which places are compared. */
  readonly compared: number | null;
  /** Of a district all districts of its city, of a city its own, in that year, in the order of the register. */
  readonly beside: readonly PlaceBeside[];
  /** The offices that stand on this page: those of a district, and of a city those of no district. */
  readonly offices: readonly OfficeName[];
  /** For every office a digit for each year, its place in `HOLDINGS`. */
  readonly held: readonly string[];
  /** Ids of reports that are not `<office>-<year>`, by that. */
  readonly otherIds: Readonly<Record<string, string>>;
}

/** How many offices there could be a report of in a year, and of how many there is one. */
export interface PlaceYear {
  readonly year: number;
  readonly offices: number;
  readonly reports: number;
  /** The figures are those of a report that sums up others, for want of any other. */
  readonly summary: boolean;
}

/** A report that sums up others, with the key figures in it. */
export interface PlaceSummary {
  readonly office: OfficeName;
  readonly report: string;
  readonly year: number;
  readonly figures: Readonly<Record<string, TableCell>>;
}

/** Another place in the year that is compared. */
export interface PlaceBeside {
  readonly place: Place;
  readonly offices: number;
  readonly reports: number;
  readonly figures: Readonly<Record<string, TableCell>>;
}

const place = fields({ level: text, id: text, city: text, district: text, name: text, en: text });
const cell = fields({ kind: text, key: text });
const office = fields({ id: text, name: text, label: text, en: text, kind: text });

/** The file of one place. `id` is a place's id; anything else is simply missing. */
export function placeFile(level: Place['level'], id: string): DataFile<PlaceFile> {
  return dataFile(
    `places/${level}-${encodeURIComponent(id)}.json`,
    fields({
      ...{
        version: text,
        place,
        above: orNull(place),
        compared: orNull(count),
        says: fields({ zh: text, en: text }),
      },
      years: listOf(fields({ year: count, offices: count, reports: count })),
      figures: recordOf(listOf(cell)),
      summaries: listOf(fields({ office, report: text, year: count, figures: recordOf(cell) })),
      beside: listOf(fields({ place, offices: count, reports: count, figures: recordOf(cell) })),
      ...{
        offices: listOf(office),
        held: listOf(text),
        otherIds: recordOf(text),
      },
    }),
  );
}
