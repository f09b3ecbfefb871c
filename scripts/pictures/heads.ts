import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeHtml } from '../prerender/escape.ts';

/** What a page names in its head, by file inside the site; null where it was not made. */
export interface NamedPictures {
  readonly svg: string | null;
  readonly png: string | null;
  readonly oembed: string | null;
  readonly card: string | null;
}

/** Names pictures in the head of a page that has been written already. A page that names some is left as it is. */
export function namePictures(site: string, page: string, pictures: NamedPictures, siteUrl: string): void {
  const path = join(site, page);
  if (!existsSync(path)) return;
  const html = readFileSync(path, 'utf8');
  if (html.includes('name="twitter:card"') || html.includes('rel="alternate" type="image/svg+xml"')) return;
  const link = (type: string, file: string | null): string[] =>
    file === null ? [] : [`<link rel="alternate" type="${type}" href="./${file}">`];
  const lines = [
    ...link('image/svg+xml', pictures.svg),
    ...link('image/png', pictures.png),
    ...link('application/json+oembed', pictures.oembed),
    ...(pictures.card === null ? [] : cardOf(html, pictures.card, siteUrl)),
  ];
  if (lines.length > 0)
    writeFileSync(
      path,
      html.replace('</head>', () => `${lines.join('\n')}\n</head>`),
    );
}

/** Title as the page has it, escaped there already. Services want the whole address of a picture. */
function cardOf(html: string, card: string, siteUrl: string): string[] {
  const title = /<title>([^<]{0,300})<\/title>/.exec(html)?.[1] ?? '';
  return [
    '<meta property="og:type" content="website">',
    `<meta property="og:title" content="${title}">`,
    `<meta property="og:image" content="${escapeHtml(siteUrl || './')}${card}">`,
    '<meta name="twitter:card" content="summary_large_image">',
  ];
}
