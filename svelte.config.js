import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/vite-plugin-svelte').SvelteConfig} */
export default {
  preprocess: vitePreprocess(),
  // Short scopes: the page carries them on every element. The same style twice is one scope, and harms nobody.
  compilerOptions: { runes: true, cssHash: ({ hash, css }) => `v${hash(css).slice(0, 4)}` },
};
