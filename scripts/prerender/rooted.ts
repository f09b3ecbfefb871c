import { escapeHtml } from './escape.ts';

/**
 * HTML with its links to pages and files of the site led back to the site's address. A page for addresses that lead
 * nowhere is shown at any depth, where a relative link would lead nowhere again. Without an address nothing changes.
 */
export function rootedAt(html: string, siteUrl: string): string {
  if (siteUrl === '') return html;
  const root = escapeHtml(siteUrl);
  return html.replace(
    /(<(?:a|link)\b[^>]{0,500}?\shref=")(?:\.\/)?(?![a-z][a-z0-9+.-]{0,20}:|[#/])/g,
    (_, before: string) => before + root,
  );
}
