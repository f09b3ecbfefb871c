import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { VARIANTS } from './compare/variants.ts';

const SRC = join(import.meta.dirname, '..');
const theme = readFileSync(join(import.meta.dirname, 'theme.css'), 'utf8');
/** The list in the first comment of theme.css, in rem. */
const BREAK_POINTS = [...theme.slice(0, theme.indexOf('*/')).matchAll(/^ \* {3}([\d.]+)rem {2}/gm)].map(
  ([, digits]) => Number(digits),
);

/** Every style sheet and every component's own style, by path. */
const STYLES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:css|svelte)$/.test(path))
  .map((path) => {
    const text = readFileSync(join(SRC, path), 'utf8');
    const style = path.endsWith('.css') ? text : text.slice(Math.max(text.indexOf('<style'), 0));
    return { path, style: style.replace(/\/\*[\s\S]*?\*\//g, '') };
  });

describe('every style', () => {
  test('is looked at', () => {
    expect(STYLES.some(({ style }) => style.includes('font-size: var('))).toBe(true);
    expect(BREAK_POINTS.length).toBeGreaterThan(0);
  });

  test('takes its sizes of type from the theme', () => {
    const raw = STYLES.flatMap(({ path, style }) =>
      [...style.matchAll(/(?<![-\w])font(?:-size)?:([^;}]+)/g)]
        .map(([, value = '']) => value.trim())
        .filter((value) => value !== 'inherit' && !/^(?:\d00 )?var\(--(?:step|print|smaller)/.test(value))
        .map((value) => `${path}: ${value}`),
    );
    expect(raw).toEqual([]);
  });

  test('names no size that the theme does not have', () => {
    const unknown = STYLES.flatMap(({ path, style }) =>
      [...style.matchAll(/var\((--(?:step|print|space|smaller)[\w-]*)/g)]
        .map(([, name = '']) => name)
        .filter((name) => !theme.includes(`  ${name}: `))
        .map((name) => `${path}: ${name}`),
    );
    expect(unknown).toEqual([]);
  });

  test('breaks only at the break points of the theme', () => {
    const from = BREAK_POINTS.map((point) => `min-width: ${String(point)}rem`);
    const below = BREAK_POINTS.map((point) => `max-width: ${(point - 0.01).toFixed(2)}rem`);
    const others = STYLES.flatMap(({ path, style }) =>
      [...style.matchAll(/@media[^{]+/g)].flatMap(([query]) =>
        [...query.matchAll(/\(([^)]*(?:width|height)[^)]*)\)/g)]
          .map(([, feature = '']) => feature)
          .filter((feature) => !from.includes(feature) && !below.includes(feature))
          .map((feature) => `${path}: ${feature}`),
      ),
    );
    expect(others).toEqual([]);
  });
});

test('the widths of a chart change at break points', () => {
  for (const { from } of VARIANTS) if (from > 0) expect(BREAK_POINTS).toContain(from / 16);
});
