/** What an address says that is a page of its own today: `?lang=en`, `?chart=fees`. The rest of the query stays. */
export function movedPage(query: string): { language: string | null; chart: string | null; rest: string } {
  const given = new URLSearchParams(query);
  const language = given.get('lang');
  const chart = given.get('chart');
  given.delete('lang');
  given.delete('chart');
  return { language, chart, rest: given.toString().replaceAll('%2C', ',') };
}
