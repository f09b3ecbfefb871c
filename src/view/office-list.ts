import { kindIn, parametersOf, placeIn, printParameters, yearIn, type Notice } from './parameters.ts';

/** Which offices a list shows, and under what headings. The address bar owns it; an empty list means all. */
export interface OfficeListView {
  /** What is searched for, as typed. */
  readonly search: string;
  readonly districts: readonly string[];
  readonly kinds: readonly string[];
  /** Only offices without a report of this year. */
  readonly missing: number | null;
  readonly by: 'district' | 'kind';
}

export const EVERY_OFFICE: OfficeListView = {
  search: '',
  districts: [],
  kinds: [],
  missing: null,
  by: 'district',
};

/** What a list of offices may choose from. */
export interface KnownPlaces {
  readonly districts: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  readonly years: ReadonlySet<number>;
}

/** Longest text that is searched for. */
export const LONGEST_SEARCH = 60;

/** Query without its question mark → which offices, with a notice for all that was not taken. Never throws. */
export function parseOfficeList(query: string): {
  readonly view: OfficeListView;
  readonly notices: readonly Notice[];
} {
  const { notices, take, list } = parametersOf(query);
  const view: OfficeListView = {
    search: take('search', '', searchIn),
    districts: list('districts', placeIn),
    kinds: list('kinds', kindIn),
    missing: take('missing', null, yearIn),
    by: take('by', EVERY_OFFICE.by, (text) => (text === 'kind' || text === 'district' ? text : null)),
  };
  return { view, notices };
}

/** Drops what there is none of, with one notice for each parameter that lost something. */
export function keepKnownPlaces(
  view: OfficeListView,
  known: KnownPlaces,
): { readonly view: OfficeListView; readonly notices: readonly Notice[] } {
  const districts = view.districts.filter((district) => known.districts.has(district));
  const kinds = view.kinds.filter((kind) => known.kinds.has(kind));
  const missing = view.missing !== null && known.years.has(view.missing) ? view.missing : null;
  const lost: Readonly<Record<string, boolean>> = {
    districts: districts.length < view.districts.length,
    kinds: kinds.length < view.kinds.length,
    missing: missing !== view.missing,
  };
  return {
    view: { ...view, districts, kinds, missing },
    notices: Object.keys(lost).flatMap((parameter) =>
      lost[parameter] ? [{ parameter, code: 'unknown' }] : [],
    ),
  };
}

/** View → query without its question mark; what is at its default is left out. */
export function printOfficeList({ search, districts, kinds, missing, by }: OfficeListView): string {
  return printParameters([
    ['search', search === '' ? [] : [search]],
    ['districts', districts],
    ['kinds', kinds],
    ['missing', missing === null ? [] : [missing]],
    ['by', by === EVERY_OFFICE.by ? [] : [by]],
  ]);
}

/** What is typed may be anything that a line can hold. */
function searchIn(text: string): string | null {
  return /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(text) || text.length > LONGEST_SEARCH ? null : text;
}
