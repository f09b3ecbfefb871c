import type { ChartId } from '../table/spec.ts';
import { kindIn, parametersOf, placeIn, printParameters, yearIn, type Notice } from './parameters.ts';
import { BYS } from '../table/together/by.ts';
import { DEFAULT_VIEW, SORTS, type View } from './view.ts';

const ID = /^[a-z0-9][a-z0-9-]{0,79}$/;
const SERIES = /^[a-z0-9][a-z0-9._-]{0,79}$/;
const DENOMINATOR = /^[a-z-]{1,40}$/;
const EVERY_YEAR = 'all';

/** Links of before, which lead on (`moved.ts`): language and chart in the query, parameters under other names. */
export const EARLIER = /(?:^|[?&])(?:lang|chart|office|authority|authorities|district|kind|year|log)=/;

/**
 * Query string (without its question mark) → view of the page's chart, with a notice for every parameter not taken.
 * Parameters nobody knows are passed over in silence. Never throws.
 */
export function parseQuery(query: string, chart: ChartId): { view: View; notices: readonly Notice[] } {
  const { given, notices, take, list } = parametersOf(query);
  const everyYear = given.get('years') === EVERY_YEAR;
  const view: View = {
    chart,
    offices: list('offices', (item) => (ID.test(item) ? item : null)),
    districts: list('districts', placeIn),
    kinds: list('kinds', kindIn),
    years: everyYear ? [] : list('years', yearIn),
    everyYear,
    by: take('by', DEFAULT_VIEW.by, (text) => BYS.find((by) => by === text) ?? null),
    sort: take('sort', DEFAULT_VIEW.sort, (text) => SORTS.find((sort) => sort === text) ?? null),
    descending: take('order', false, (text) => either(text, 'desc', 'asc')),
    scale: take('scale', DEFAULT_VIEW.scale, (text) => (text === 'log' || text === 'linear' ? text : null)),
    shares: take('shares', false, (text) => either(text, '1', '0')),
    of: take('of', '', (text) => (SERIES.test(text) ? text : null)),
    per: take('per', '', (text) => (DENOMINATOR.test(text) ? text : null)),
    as: take<View['as']>('as', null, (text) =>
      text === 'bars' || text === 'heat' || text === 'spread' ? text : null,
    ),
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
  const ifOn = (on: boolean): readonly number[] => (on ? [1] : []);
  const ifOther = <T extends string>(value: T, usual: T): readonly T[] => (value === usual ? [] : [value]);
  return printParameters([
    ['offices', view.offices],
    ['districts', view.districts],
    ['kinds', view.kinds],
    ['years', view.everyYear ? [EVERY_YEAR] : view.years],
    ['by', ifOther(view.by, DEFAULT_VIEW.by)],
    ['sort', view.sort === null ? [] : [view.sort]],
    ['order', view.descending ? ['desc'] : []],
    ['scale', ifOther(view.scale, DEFAULT_VIEW.scale)],
    ['shares', ifOn(view.shares)],
    ['trend', ifOn(view.trend)],
    ['of', ifOther(view.of, '')],
    ['per', ifOther(view.per, '')],
    ['as', view.as === null ? [] : [view.as]],
    ['embed', ifOn(view.embed)],
    ['theme', ifOther(view.theme, DEFAULT_VIEW.theme)],
  ]);
}
