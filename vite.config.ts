import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { coreOrOwn } from './scripts/chunks.ts';
import { devPages } from './scripts/dev-pages.ts';
import { olderStyles } from './scripts/older-styles.ts';
import { SITE } from './scripts/site-folder.ts';
import { languageOfMode, manifestOf, onlyWordsOf } from './scripts/page-language.ts';
import { assetFileNames } from './scripts/script-names.ts';

const TESTS = ['src/**/*.test.ts', 'scripts/**/*.test.ts'];
const SLOW_TESTS = [
  '**/*.slow.test.ts',
  'scripts/cli.test.ts',
  'scripts/build/any-report.test.ts',
  'scripts/build/grown-data.test.ts',
];

/** They change a module for all that import it, or watch it being loaded: each has its modules for itself. */
const TESTS_ALONE = [
  'src/catalogue/asking.test.ts',
  'src/catalogue/new-edition.test.ts',
  'src/compiled-patterns.test.ts',
  'src/document/pdf/worker-start.test.ts',
];

export default defineConfig(({ mode }) => {
  const language = languageOfMode(mode);
  return {
    base: './',
    plugins: [svelte(), devPages(), olderStyles()],
    resolve: { alias: onlyWordsOf(language) },
    build: {
      outDir: SITE,
      // scripts/build-site.ts copies it, with the data of the site that is built.
      copyPublicDir: false,
      // Chromium 86 is what the office browsers in government use (360, 奇安信). Of ES2022 it lacks static blocks,
      // `#name in` and waiting at the top level, which a test looks for; named as a target it would have `?.` written
      // out as well, for a bug of its own in calls with spread arguments.
      target: 'es2022',
      cssTarget: ['chrome86', 'safari14', 'firefox80'],
      // Pages name what they need themselves.
      modulePreload: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          assetFileNames,
          codeSplitting: { groups: [{ name: coreOrOwn }] },
        },
      },
      // The prerenderer reads it to set every page's own style inside the page.
      manifest: manifestOf(language),
      // Each language adds its scripts to those of the others.
      emptyOutDir: language === undefined,
    },
    worker: { format: 'es', rolldownOptions: { output: { assetFileNames } } },
    test: {
      environment: 'node',
      // The slow ones run after the others, so that neither waits for the processor that the other has.
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            include: TESTS,
            exclude: [...SLOW_TESTS, ...TESTS_ALONE],
            // Some build sites, which takes long where others use the processor too.
            testTimeout: 120_000,
            // Loading the modules anew for every file takes longer than the tests themselves.
            isolate: false,
          },
        },
        { extends: true, test: { name: 'alone', include: TESTS_ALONE, testTimeout: 30_000 } },
        { extends: true, test: { name: 'slow', include: SLOW_TESTS, testTimeout: 600_000 } },
      ],
    },
  };
});
