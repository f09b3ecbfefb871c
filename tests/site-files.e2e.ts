import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { SITE } from '../scripts/site-folder.ts';

test('every script of the site ends in .js, which every server knows', () => {
  const files = readdirSync(SITE, { recursive: true }).map(String);
  expect(files.filter((file) => file.endsWith('.js')).length).toBeGreaterThan(0);
  expect(files.filter((file) => /\.[cm]js$/.test(file))).toEqual([]);
});
