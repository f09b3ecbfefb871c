import { LANGUAGES } from '../language/language.ts';
import { movedPage } from '../view/moved.ts';
import { ownMenu } from './browser-site.ts';
import { hrefOf, type PageAddress } from './page.ts';

/** Old links name language and chart in the query; both are pages of their own now. */
export function movedHref({ page, language }: PageAddress): string {
  const moved = movedPage(location.search.slice(1));
  const menu = ownMenu();
  const listed = menu?.ok ? menu.value.flatMap(({ charts }) => charts.map(({ id }) => id)) : [];
  const chart = listed.find((id) => id === moved.chart);
  const asked = LANGUAGES.find((id) => id === moved.language) ?? language;
  return hrefOf(chart ? { kind: 'compare', chart } : page, asked, moved.rest, location.hash.slice(1));
}
