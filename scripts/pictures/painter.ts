import { existsSync } from 'node:fs';
import type { Browser, BrowserContext } from '@playwright/test';

/** Paints an SVG picture of the given size as PNG, `scale` times as large. */
export type Paint = (svg: string, size: PictureSize, scale: 1 | 2) => Promise<Buffer>;

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A browser that paints, until it is let go. */
export interface Painter {
  readonly paint: Paint;
  readonly leave: () => Promise<void>;
}

const PLACES = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Why there is no browser: none was found, or the one that was found did not start, with its own words. */
export interface NoPainter {
  readonly found: string | null;
  readonly fault: string;
}

/** What looking for a browser stands on; a test brings its own. */
export interface Means {
  readonly exists: (path: string) => boolean;
  readonly places: readonly (string | undefined)[];
  readonly launch: (path: string) => Promise<Browser>;
}

/** A Chromium on this machine, or why there is none: pictures are then SVG alone. */
export async function findPainter(given?: Means): Promise<Painter | NoPainter> {
  const means = given ?? (await ownMeans());
  const found = means.places.find((path) => path && means.exists(path)) ?? null;
  if (found === null) return { found, fault: '' };
  try {
    return await painterIn(await means.launch(found));
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return { found, fault: words.split('\n', 1)[0]?.slice(0, 200) ?? '' };
  }
}

/** One sentence, Chinese and English, on why only SVG was made. */
export function whyNoPainter({ found, fault }: NoPainter): string {
  return found === null
    ? '没有找到 Chromium：只有 SVG，没有 PNG 和分享卡片。 No Chromium was found: SVG only, no PNG and no cards.'
    : `找到了 ${found}，但它没有启动（${fault}）：只有 SVG，没有 PNG 和分享卡片。 ` +
        `${found} was found but did not start (${fault}): SVG only, no PNG and no cards.`;
}

async function ownMeans(): Promise<Means> {
  const { chromium } = await import('@playwright/test');
  return {
    exists: existsSync,
    places: [...PLACES, chromium.executablePath()],
    launch: (executablePath) =>
      chromium.launch({
        executablePath,
        args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      }),
  };
}

async function painterIn(browser: Browser): Promise<Painter> {
  // The pictures hold words out of reports: nothing in them runs and nothing is fetched.
  const open = (scale: number): Promise<BrowserContext> =>
    browser.newContext({ deviceScaleFactor: scale, javaScriptEnabled: false, offline: true });
  const pages = { 1: await (await open(1)).newPage(), 2: await (await open(2)).newPage() };
  return {
    paint: async (svg, size, scale) => {
      const page = pages[scale];
      const picture = svg.slice(svg.indexOf('<svg'));
      await page.setViewportSize({ width: Math.ceil(size.width), height: Math.ceil(size.height) });
      await page.setContent(`<!doctype html><body style="margin:0">${picture}</body>`);
      return page.screenshot({ type: 'png' });
    },
    leave: () => browser.close(),
  };
}
