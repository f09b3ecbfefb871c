/** Parameters under their earlier names, and what they are called now. A shared link never breaks. */
const RENAMED: readonly (readonly [earlier: string, now: string])[] = [
  ['office', 'offices'],
  ['authority', 'offices'],
  ['authorities', 'offices'],
  ['district', 'districts'],
  ['kind', 'kinds'],
  ['year', 'years'],
  ['log', 'scale'],
];

/** Names of parameters that only links of before have. */
export const EARLIER_NAMES: readonly string[] = ['lang', 'chart', ...RENAMED.map(([earlier]) => earlier)];

/** What an earlier address says: a page of its own today (`?lang=en`, `?chart=fees`), and the query as of today. */
export interface Moved {
  readonly language: string | null;
  readonly chart: string | null;
  readonly rest: string;
}

/** Reads an earlier query. A parameter given under its name of then and of today keeps today's. */
export function movedPage(query: string): Moved {
  const given = new URLSearchParams(query);
  const [language, chart] = [given.get('lang'), given.get('chart')];
  given.delete('lang');
  given.delete('chart');
  for (const [earlier, now] of RENAMED) {
    const value = given.get(earlier);
    given.delete(earlier);
    if (value === null || given.has(now)) continue;
    given.set(now, now === 'scale' && value === '1' ? 'log' : value);
  }
  return { language, chart, rest: given.toString().replaceAll('%2C', ',') };
}
