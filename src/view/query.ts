import type { ChartId } from '../table/spec.ts';
import { DEFAULT_VIEW, SORTS, type View } from './view.ts';

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

const ID = /^[a-z0-9][a-z0-9-]{0,79}$/;
const PLACE = /^[^\s,&=<>"\p{Cc}\p{Cf}\p{Cs}]{1,30}$/u;
// A kind is an id of the list of kinds, or whatever word a register has in its place.
const KIND = /^[^,&=<>"\p{Cc}\p{Cf}\p{Cs}]{1,40}$/u;
const SERIES = /^[a-z0-9][a-z0-9.-]{0,79}$/;
const EVERY_YEAR = 'all';
const YEAR = /^(?:19|20)\d\d$/;

/** Links of before, which lead on (`moved.ts`): language and chart in the query, parameters under other names. */
export const EARLIER = /(?:^|[?&])(?:lang|chart|office|authority|authorities|district|kind|year|log)=/;

/** undefined: not in the address · null: there, but nothing this field can mean. */
type Taken<T> = T | undefined | null;

/**
 * Query string (without its question mark) → view of the page's chart, with a notice for every parameter not taken.
 * Parameters nobody knows are passed over in silence. Never throws.
 */
export function parseQuery(query: string, chart: ChartId): { view: View; notices: readonly Notice[] } {
  if (query.length > LONGEST_QUERY)
    return { view: { ...DEFAULT_VIEW, chart }, notices: [{ parameter: 'query', code: 'too-long' }] };
  const given = new URLSearchParams(query);
  const notices: Notice[] = [];
  const take = <T>(parameter: string, fallback: T, read: (text: string) => T | null): T => {
    const text = given.get(parameter) ?? '';
    if (text === '') return fallback;
    const taken: Taken<T> = read(text);
    if (taken === null) notices.push({ parameter, code: 'unreadable' });
    return taken ?? fallback;
  };
  const list = <T>(parameter: string, read: (item: string) => T | null): readonly T[] => {
    const items = [...new Set(given.getAll(parameter).join(',').split(','))].filter((item) => item !== '');
    if (items.length > LONGEST_LIST) {
      notices.push({ parameter, code: 'too-long' });
      return [];
    }
    const taken = items.map(read);
    const good = taken.filter((item) => item !== null);
    if (good.length === taken.length) return good;
    notices.push({ parameter, code: 'unreadable' });
    return [];
  };
  const everyYear = given.get('years') === EVERY_YEAR;
  const view: View = {
    chart,
    offices: list('offices', (item) => (ID.test(item) ? item : null)),
    districts: list('districts', (item) => (PLACE.test(item) ? item : null)),
    kinds: list('kinds', (item) => (KIND.test(item) ? item : null)),
    years: everyYear ? [] : list('years', (item) => (YEAR.test(item) ? Number(item) : null)),
    everyYear,
    sort: take('sort', DEFAULT_VIEW.sort, (text) => SORTS.find((sort) => sort === text) ?? null),
    descending: take('order', false, (text) => either(text, 'desc', 'asc')),
    scale: take('scale', DEFAULT_VIEW.scale, (text) => (text === 'log' || text === 'linear' ? text : null)),
    shares: take('shares', false, (text) => either(text, '1', '0')),
    of: take('of', '', (text) => (SERIES.test(text) ? text : null)),
    trend: take('trend', false, (text) => either(text, '1', '0')),
    embed: take('embed', false, (text) => either(text, '1', '0')),
    theme: take('theme', DEFAULT_VIEW.theme, (text) =>
      text === 'light' || text === 'dark' || text === 'auto' ? text : null,
    ),
  };
  return { view, notices };
}

function either(text: string, yes: string, no: string): boolean | null {
  if (text === yes) return true;
  return text === no ? false : null;
}

/** View → query string without its question mark; what is at its default is left out. The chart is the page itself. */
export function printQuery(view: View): string {
  const parts: string[] = [];
  const put = (parameter: string, items: readonly (string | number)[]): void => {
    if (items.length > 0)
      parts.push(`${parameter}=${items.map((item) => encodeURIComponent(item)).join(',')}`);
  };
  put('offices', view.offices);
  put('districts', view.districts);
  put('kinds', view.kinds);
  put('years', view.everyYear ? [EVERY_YEAR] : view.years);
  if (view.sort !== null) put('sort', [view.sort]);
  if (view.descending) put('order', ['desc']);
  if (view.scale !== DEFAULT_VIEW.scale) put('scale', [view.scale]);
  if (view.shares) put('shares', [1]);
  if (view.trend) put('trend', [1]);
  if (view.of !== '') put('of', [view.of]);
  if (view.embed) put('embed', [1]);
  if (view.theme !== DEFAULT_VIEW.theme) put('theme', [view.theme]);
  return parts.join('&');
}
