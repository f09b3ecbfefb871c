import { readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** One file of the first view and its size in bytes after gzip. */
export interface WeighedFile {
  readonly file: string;
  readonly bytes: number;
}

/** HTML, CSS and JavaScript that a browser fetches to show a page and make it live, each weighed after gzip. */
export interface FirstView {
  readonly files: readonly WeighedFile[];
  readonly bytes: number;
}

/** Weighs `page` of the built site in folder `site`: the HTML and every script and active style sheet it names. */
export function weighFirstView(site: string, page = 'index.html'): FirstView {
  const html = readFileSync(join(site, page), 'utf8').replace(/<noscript>.{0,2000}?<\/noscript>/gs, '');
  const tags = html.match(/<(?:script|link)\b[^>]{0,500}>/g) ?? [];
  const named = tags
    .filter((tag) => !/\sdisabled\b/.test(tag))
    .map((tag) => /\s(?:src|href)="([^"]{1,300}\.(?:js|css))"/.exec(tag)?.[1])
    .filter((file) => file !== undefined);
  const files = [page, ...new Set(named.map((file) => normalize(file)))].map((file) => ({
    file,
    bytes: gzipSync(readFileSync(join(site, file)), { level: 9 }).length,
  }));
  return { files, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}
