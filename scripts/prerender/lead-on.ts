import { LANGUAGES, LANGUAGE_TAGS, type Language } from '../../src/language/language.ts';
import type { OfficeEntry, WholeDataset } from '../../src/dataset/dataset.ts';
import { officeName } from '../../src/dataset/offices/office-names.ts';
import { fileOf, type Page } from '../../src/ui/page.ts';
import { escapeHtml } from './escape.ts';
import { words as en } from './lead-on.words.en.ts';
import { words as zh } from './lead-on.words.zh.ts';

const WORDS = { zh, en };

/** A page at an old address, that leads to where its content is now. */
export interface OldPage {
  readonly file: string;
  readonly html: string;
}

/**
 * Pages for the addresses that offices and their reports had under former ids. No server has to know of them: each is
 * a small page with a link, which browsers and search engines follow by themselves.
 */
export function* oldPages({ offices, reports }: WholeDataset, siteUrl: string): Generator<OldPage> {
  const taken = new Set([
    ...offices.map(({ id }) => `office-${id}`),
    ...reports.map(({ id }) => `report-${id}`),
  ]);
  for (const [at, office] of offices.entries())
    for (const former of office.formerIds ?? []) {
      const moved: [old: Page, now: Page][] = [
        [
          { kind: 'office', id: former },
          { kind: 'office', id: office.id },
        ],
        ...reports
          .filter((report) => report.office === at)
          .map(({ id, year }): [Page, Page] => [
            { kind: 'report', id: `${former}-${String(year)}` },
            { kind: 'report', id },
          ]),
      ];
      for (const [old, now] of moved) {
        const name = fileOf(old, 'zh').replace(/\.html$/, '');
        if (taken.has(name)) continue;
        taken.add(name);
        for (const language of LANGUAGES)
          yield { file: fileOf(old, language), html: leadOn(now, office, language, siteUrl) };
      }
    }
}

function leadOn(page: Page, office: OfficeEntry, language: Language, siteUrl: string): string {
  const { title, moved } = WORDS[language];
  const to = escapeHtml(fileOf(page, language));
  return `<!doctype html>
<html lang="${LANGUAGE_TAGS[language]}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="0; url=${to}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${escapeHtml(siteUrl)}${to}">
<title>${title}</title>
<p>${moved} <a href="${to}">${escapeHtml(officeName(office, language))}</a></p>
</html>
`;
}
