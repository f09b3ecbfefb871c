import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';

test('every script of the site ends in .js, which every server knows', () => {
  const files = readdirSync('dist', { recursive: true }).map(String);
  expect(files.filter((file) => file.endsWith('.js')).length).toBeGreaterThan(0);
  expect(files.filter((file) => /\.[cm]js$/.test(file))).toEqual([]);
});
