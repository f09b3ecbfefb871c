import { readdirSync, readFileSync } from 'node:fs';
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
    bytes: weigh(readFileSync(join(site, file))),
  }));
  return { files, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** What the first view of a page may weigh. */
export const MOST_BYTES = 66_000;

/** And of one that opens on a table of toned numbers, whose scripts come before it is live: more than it should. */
export const MOST_BYTES_OF_HEAT = 68_000;

/**
 * What of it is kept for the offices: the body of a chart's page and what it opens on, of however many offices. A table
 * of toned numbers has less, for its scripts are larger. The rest is the frame: head, style, scripts, other blocks.
 */
export const CITY_BYTES = { heat: 8_900, others: 11_700 } as const;

/** Weighs the frame of a page: what its first view weighs in a site without offices. */
export function weighFrame(site: string, page: string): number {
  const html = readFileSync(join(site, page), 'utf8');
  const empty = html
    .replace(/<div id="app">[^]*<div id="trouble">/, '')
    .replace(/<script type="application\/json" id="first-look">[^]*?<\/script>/, '');
  const { files, bytes } = weighFirstView(site, page);
  return bytes - (files[0]?.bytes ?? 0) + weigh(empty);
}

/**
 * Weighs the scripts that drawing a table of toned numbers brings to a page beside those it has. Each language has a
 * script of its own; that of the page is the one which shares most with it.
 */
export function weighHeat(site: string, page: string): number {
  const has = new Set(weighFirstView(site, page).files.map(({ file }) => file));
  const broughtBy = (first: string): number => {
    const more = new Set<string>();
    const visit = (file: string): void => {
      if (has.has(file) || more.has(file)) return;
      more.add(file);
      const script = readFileSync(join(site, file), 'utf8');
      for (const [, name] of script.matchAll(/(?:from|import)\s?"\.\/([^"]{1,100}\.js)"/g))
        visit(`assets/${name ?? ''}`);
    };
    visit(first);
    return [...more].reduce((sum, file) => sum + weigh(readFileSync(join(site, file))), 0);
  };
  const scripts = readdirSync(join(site, 'assets')).filter((file) => /^heat-.*\.js$/.test(file));
  return Math.min(...scripts.map((file) => broughtBy(`assets/${file}`)));
}

function weigh(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).length;
}
