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

/** The same parameters under their names of today. A parameter given under both names keeps today's. */
export function migrate(given: URLSearchParams): URLSearchParams {
  const now = new URLSearchParams(given);
  for (const [earlier, later] of RENAMED) {
    const value = now.get(earlier);
    now.delete(earlier);
    if (value === null || now.has(later)) continue;
    now.set(later, later === 'scale' && value === '1' ? 'log' : value);
  }
  return now;
}

/** What an address says that is a page of its own today: `?lang=en`, `?chart=fees`. The rest of the query stays. */
export function movedPage(query: string): { language: string | null; chart: string | null; rest: string } {
  const given = new URLSearchParams(query);
  const language = given.get('lang');
  const chart = given.get('chart');
  given.delete('lang');
  given.delete('chart');
  return { language, chart, rest: given.toString().replaceAll('%2C', ',') };
}
