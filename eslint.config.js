import js from '@eslint/js';
import globals from 'globals';
import regexp from 'eslint-plugin-regexp';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';

export default ts.config(
  {
    ignores: [
      'dist/',
      '.dist-*/',
      'node_modules/',
      '.cache/',
      'public/data/',
      'test-results/',
      'playwright-report/',
    ],
  },
  js.configs.recommended,
  ...ts.configs.strict,
  ...ts.configs.stylistic,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      // The compiler already knows every name; the rule would need a second list of DOM and Node globals.
      'no-undef': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      // Reports carry control and full-width characters on purpose; the patterns name them.
      'no-control-regex': 'off',
      'no-irregular-whitespace': ['error', { skipStrings: true, skipRegExps: true, skipTemplates: true }],
      'svelte/no-at-html-tags': 'error',
    },
  },
  {
    // Reports are hostile: no pattern may take more than a time proportional to the text. Patterns put together from
    // words are looked at by src/compiled-patterns.test.ts; tests read texts of their own.
    files: ['src/**/*.{ts,svelte}', 'scripts/**/*.{ts,mjs}'],
    ignores: ['**/*.test.ts', '**/*.fixture.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] } },
    rules: {
      // Links are plain relative URLs: the site is static and knows no router to resolve them.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
);
