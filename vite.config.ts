import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { devPages } from './scripts/dev-pages.ts';

export default defineConfig({
  base: './',
  plugins: [svelte(), devPages()],
  build: {
    // Chromium 86 is what the office browsers in government use (360, 奇安信).
    target: ['chrome86', 'safari14', 'firefox80'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // The prerenderer reads it to set every page's own style inside the page.
    manifest: true,
  },
  worker: { format: 'es' },
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    environment: 'node',
    testTimeout: 30_000,
  },
});
