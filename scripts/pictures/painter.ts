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

/** A Chromium on this machine, or null where there is none: pictures are then SVG alone. */
export async function findPainter(): Promise<Painter | null> {
  try {
    const { chromium } = await import('@playwright/test');
    const place = [...PLACES, chromium.executablePath()].find((path) => path && existsSync(path));
    if (!place) return null;
    const browser = await chromium.launch({
      executablePath: place,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
    return await painterIn(browser);
  } catch {
    return null;
  }
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
