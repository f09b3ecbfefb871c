import { LANGUAGE_TAGS } from '../../src/language/language.ts';
import { createHash } from 'node:crypto';
import type { Page, PageAddress } from '../../src/ui/page.ts';
import { fileOf } from '../../src/ui/page.ts';
import type { Assets } from './assets.ts';
import { escapeHtml, escapeJson } from './escape.ts';
import { rootedAt } from './rooted.ts';

/** One page ready to be written. */
export interface PageContent {
  readonly address: PageAddress;
  readonly title: string;
  readonly description: string;
  readonly body: string;
  /** JSON to stand in the page, by element id. */
  readonly blocks: Readonly<Record<string, string>>;
  /** Data that the page's script is going to fetch, so that it comes with the script. */
  readonly named: readonly string[];
  /** schema.org description of the dataset, on pages that offer it. */
  readonly linkedData: unknown;
  /** No office wrote the reports behind it. */
  readonly invented: boolean;
}

/** In both languages on every page: whoever is sent a link may read either. */
const INVENTED = '<p class="invented">虚构数据 <span lang="en">invented data</span></p>\n';
const INVENTED_STYLE =
  '.invented{margin:0;max-width:none;padding:.125rem 1rem;background:var(--ink);color:var(--paper);text-align:center}';

/**
 * The whole HTML of a page: style inside, one module script, everything else by relative address. The page for
 * addresses that lead nowhere has no script, and its links start from the site's address where that is known.
 */
export function htmlOf(content: PageContent, assets: Assets, siteUrl: string): string {
  const { page, language } = content.address;
  const lost = page.kind === 'not-found';
  const css = assets.css + (content.invented ? INVENTED_STYLE : '');
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policyOf(css)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(content.title)}</title>`,
    `<meta name="description" content="${escapeHtml(content.description)}">`,
    '<meta name="referrer" content="strict-origin-when-cross-origin">',
    ...alternates(page, siteUrl),
    `<style>${css}</style>`,
    '<link rel="icon" href="./icon.svg" type="image/svg+xml">',
    ...(lost
      ? ['<meta name="robots" content="noindex">']
      : [...scriptsOf(assets), ...content.named.map(preloadOf)]),
  ];
  const blocks = Object.entries(lost ? {} : content.blocks).map(
    ([id, json]) => `<script type="application/json" id="${escapeHtml(id)}">${escapeJson(json)}</script>`,
  );
  if (content.linkedData !== null)
    blocks.push(
      `<script type="application/ld+json">${escapeJson(JSON.stringify(content.linkedData))}</script>`,
    );
  const html =
    `<!doctype html>\n<html lang="${LANGUAGE_TAGS[language]}">\n<head>\n${head.join('\n')}\n</head>\n` +
    `<body>\n${content.invented ? INVENTED : ''}<div id="app">${content.body}</div>\n<div id="trouble"></div>\n${blocks.join('\n')}\n</body>\n</html>\n`;
  return lost ? rootedAt(html, siteUrl) : html;
}

function scriptsOf(assets: Assets): string[] {
  return [
    '<noscript><link rel="stylesheet" href="./no-script.css"></noscript>',
    `<script type="module" src="./${assets.script}"></script>`,
    ...assets.preloads.map((file) => `<link rel="modulepreload" href="./${file}">`),
    // The style is in the page; a disabled link keeps the loader from fetching the same file again.
    ...assets.styles.map((file) => `<link rel="stylesheet" href="./${file}" disabled>`),
  ];
}

/** Asked for just as the script asks, or it would be fetched twice. */
function preloadOf(address: string): string {
  return `<link rel="preload" as="fetch" crossorigin href="./${escapeHtml(address)}">`;
}

/** Nothing but the site itself; the one style block is let in by its hash, and no script stands in the page. */
function policyOf(css: string): string {
  const hash = createHash('sha256').update(css).digest('base64');
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'sha256-${hash}'`,
    "img-src 'self' blob: data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function alternates(page: Page, siteUrl: string): string[] {
  if (page.kind === 'not-found') return [];
  const base = siteUrl || './';
  const link = (tag: string, file: string): string =>
    `<link rel="alternate" hreflang="${tag}" href="${escapeHtml(base + file)}">`;
  return [
    link('zh-CN', fileOf(page, 'zh')),
    link('en', fileOf(page, 'en')),
    link('x-default', fileOf(page, 'zh')),
  ];
}
