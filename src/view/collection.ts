import { CHART_IDS } from '../table/specs.ts';
import type { ChartId } from '../table/spec.ts';
import { LONGEST_QUERY } from './parameters.ts';
import { parseQuery, printQuery } from './query.ts';
import type { View } from './view.ts';

/** Charts collected for a presentation, in their order. Every view stands on its own page, in the page's colours. */
export interface Collection {
  readonly title: string;
  readonly views: readonly View[];
}

/** Bounds on what an address may ask for. */
export const MOST_VIEWS = 40;
export const LONGEST_TITLE = 80;
const LONGEST_COLLECTION = 40_000;

export const NO_COLLECTION: Collection = { title: '', views: [] };

/** A view as it is collected: not alone in a frame, and in no colours of its own. */
export function collected(view: View): View {
  return { ...view, embed: false, theme: 'auto' };
}

/**
 * Collection → query without its question mark: `title=…&deck=fees&deck=channels!years~2022*2023`. Inside an entry
 * `!`, `~` and `*` stand for `&`, `=` and `,`, which would be percent-encoded and make the address twice as long.
 */
export function printCollection({ title, views }: Collection): string {
  const entries = views.map((view) => {
    const query = printQuery(collected(view));
    return `deck=${view.chart}${query && `!${entryOf(query)}`}`;
  });
  return [...(title === '' ? [] : [`title=${encodeURIComponent(title)}`]), ...entries].join('&');
}

/**
 * Query without its question mark → collection. What cannot be read is left out and counted in `lost`. Never throws;
 * bounded in length and number.
 */
export function parseCollection(query: string): { collection: Collection; lost: number } {
  if (query.length > LONGEST_COLLECTION) return { collection: NO_COLLECTION, lost: 1 };
  const given = new URLSearchParams(query);
  const entries = given.getAll('deck');
  const views = entries.slice(0, MOST_VIEWS).flatMap((entry) => viewOf(entry) ?? []);
  return {
    collection: { title: plainTitle(given.get('title') ?? ''), views },
    lost: entries.length - views.length,
  };
}

/** A title without control, direction and line characters, no longer than the bound. */
export function plainTitle(title: string): string {
  const plain = title.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '');
  return [...plain].slice(0, LONGEST_TITLE).join('');
}

// An address is decoded once as a whole. What must survive that for the query inside is encoded twice.
function entryOf(query: string): string {
  return query
    .replace(/%(?:25|2B|26|3D|2C|23)/g, (code) => `%25${code.slice(1)}`)
    .replace(/[!~*]/g, (character) => `%25${character.charCodeAt(0).toString(16)}`)
    .replaceAll('&', '!')
    .replaceAll('=', '~')
    .replaceAll(',', '*');
}

function viewOf(entry: string): View | null {
  const [name = '', ...fields] = entry.slice(0, LONGEST_QUERY).split('!');
  const chart: ChartId | undefined = CHART_IDS.find((id) => id === name);
  if (!chart) return null;
  // What an address may not hold unescaped was escaped twice above; a bare one here comes from somebody's hand.
  const query = fields
    .join('!')
    .replace(/[&=+#,]/g, '')
    .replaceAll('!', '&')
    .replaceAll('~', '=')
    .replaceAll('*', ',');
  return collected(parseQuery(query, chart).view);
}
