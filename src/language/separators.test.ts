import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SOURCES = fileURLToPath(new URL('..', import.meta.url));
const CHINESE_SIGN = /[、，。；：？！（）《》｜]/;

/** What a component draws: its markup and script without comments and styles. */
function drawnBy(component: string): string {
  return component.replace(/<style>[\s\S]*<\/style>|<!--[\s\S]*?-->|\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}

test('no component writes Chinese punctuation of its own: the language gives it', () => {
  const components = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.svelte'),
  );
  const writing = components.filter((path) =>
    CHINESE_SIGN.test(drawnBy(readFileSync(SOURCES + path, 'utf8'))),
  );
  expect(writing).toEqual([]);
  expect(components.length).toBeGreaterThan(0);
  expect(CHINESE_SIGN.test(drawnBy('<p>{name}（{unit}）</p>'))).toBe(true);
});
