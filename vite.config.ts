import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { devPages } from './scripts/dev-pages.ts';
import { olderStyles } from './scripts/older-styles.ts';
import { manifestOf, oneLanguage } from './scripts/one-language.ts';

const EVERY_CHART =
  /\/src\/(?:chart\/(?:Axis|Breaks|Chart|Datum|Gap|Legend|Segments|Words|axis|describe|figures|format|measure|navigate|notes|palette|panels|list|place|placed|row-label|rows|shapes|surround|table|visit|words)\.|dataset\/dataset\.|report\/value\.)/;

export default defineConfig(({ mode }) => {
  const language = mode === 'en' ? 'en' : 'zh';
  return {
    base: './',
    plugins: [svelte(), devPages(), oneLanguage(language), olderStyles()],
    build: {
      // Chromium 86 is what the office browsers in government use (360, 奇安信).
      target: ['chrome86', 'safari14', 'firefox80'],
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      // What every chart needs is one file, not a dozen crumbs; each shape of chart is a file of its own.
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: 'svelte', test: /node_modules\/(?:svelte|clsx|esm-env)\//, priority: 1 },
              { name: 'chart', test: EVERY_CHART },
            ],
          },
        },
      },
      // The prerenderer reads it to set every page's own style inside the page.
      manifest: manifestOf(language),
      emptyOutDir: language === 'zh',
    },
    worker: { format: 'es' },
    test: {
      include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
      environment: 'node',
      testTimeout: 30_000,
    },
  };
});
