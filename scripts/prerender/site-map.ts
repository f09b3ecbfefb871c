import { fileOf, type PageAddress } from '../../src/ui/page.ts';
import { escapeHtml } from './escape.ts';

/**
 * sitemap.xml. With the site's address every entry is absolute, as the protocol asks; without it the entries are
 * relative and a comment says so, because a copy under any address has to work.
 */
export function siteMapOf(addresses: readonly PageAddress[], siteUrl: string): string {
  const entries = addresses
    .filter(({ page }) => page.kind !== 'not-found')
    .map(({ page, language }) => `  <url><loc>${escapeHtml(siteUrl + fileOf(page, language))}</loc></url>`);
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    (siteUrl ? '' : '<!-- Addresses are relative: build with SITE_URL=https://… to have them whole. -->\n') +
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`
  );
}

/** robots.txt: everything may be read. The map can be named only by its whole address. */
export function robotsOf(siteUrl: string): string {
  return `User-agent: *\nAllow: /\n${siteUrl ? `Sitemap: ${siteUrl}sitemap.xml\n` : ''}`;
}
