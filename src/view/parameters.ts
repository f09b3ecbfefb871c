/** A parameter of the address that was not taken, and why. The field keeps its default. */
export interface Notice {
  /** Name of the parameter, one of ours; never text out of the address. */
  readonly parameter: string;
  /** unreadable: no value of this field · too-long: more than the bounds allow · unknown: not in this dataset. */
  readonly code: 'unreadable' | 'too-long' | 'unknown';
}

/** Bounds on what an address may ask for; a longer query or list is not taken. */
export const LONGEST_QUERY = 8000;
export const LONGEST_LIST = 200;

const PLACE = /^[^\s,&=<>"\p{Cc}\p{Cf}\p{Cs}]{1,30}$/u;
// A kind is an id of the list of kinds, or whatever word a register has in its place.
const KIND = /^[^,&=<>"\p{Cc}\p{Cf}\p{Cs}]{1,40}$/u;
const YEAR = /^(?:19|20)\d\d$/;

/** How one value of a field is read; null for what it cannot mean. */
type Read<T> = (text: string) => T | null;

export const placeIn: Read<string> = (text) => (PLACE.test(text) ? text : null);
export const kindIn: Read<string> = (text) => (KIND.test(text) ? text : null);
export const yearIn: Read<number> = (text) => (YEAR.test(text) ? Number(text) : null);

/** The parameters of an address, field by field, and what of them was not taken. */
export interface Parameters {
  readonly given: URLSearchParams;
  readonly notices: Notice[];
  readonly take: <T>(parameter: string, fallback: T, read: Read<T>) => T;
  readonly list: <T>(parameter: string, read: Read<T>) => readonly T[];
}

/** Reads a query without its question mark. Never throws; of one too long nothing is taken. */
export function parametersOf(query: string): Parameters {
  const isLong = query.length > LONGEST_QUERY;
  const given = new URLSearchParams(isLong ? '' : query);
  const notices: Notice[] = isLong ? [{ parameter: 'query', code: 'too-long' }] : [];
  return {
    given,
    notices,
    take: (parameter, fallback, read) => {
      const text = given.get(parameter) ?? '';
      if (text === '') return fallback;
      const taken = read(text);
      if (taken === null) notices.push({ parameter, code: 'unreadable' });
      return taken ?? fallback;
    },
    list: (parameter, read) => {
      const items = [...new Set(given.getAll(parameter).join(',').split(','))].filter((item) => item !== '');
      if (items.length > LONGEST_LIST) {
        notices.push({ parameter, code: 'too-long' });
        return [];
      }
      const taken = items.map(read);
      const good = taken.filter((item) => item !== null);
      if (good.length < taken.length) notices.push({ parameter, code: 'unreadable' });
      return good.length === taken.length ? good : [];
    },
  };
}

/** Prints parameters with their values, in order, for a query; those of no value are left out. */
export function printParameters(
  fields: readonly (readonly [string, readonly (string | number)[]])[],
): string {
  return fields
    .filter(([, items]) => items.length > 0)
    .map(([parameter, items]) => `${parameter}=${items.map((item) => encodeURIComponent(item)).join(',')}`)
    .join('&');
}
