import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { SITE } from '../scripts/site-folder.ts';

/** Every page of the built site, both languages. */
export const PAGES: readonly string[] = readdirSync(SITE)
  .filter((name) => name.endsWith('.html'))
  .sort();

/** What a page did that it must not do: errors, violations of its own policy, requests to elsewhere. */
export interface Misdeeds {
  readonly errors: string[];
  readonly outside: string[];
}

/** Watches a page from before it is opened. */
export function watch(page: Page): Misdeeds {
  const misdeeds: Misdeeds = { errors: [], outside: [] };
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') misdeeds.errors.push(message.text());
  });
  page.on('pageerror', (error) => misdeeds.errors.push(error.message));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^https?:$/.test(protocol) && hostname !== 'localhost') misdeeds.outside.push(request.url());
  });
  return misdeeds;
}

/** Opens a page and waits until its components answer. */
export async function openLive(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
}
