import type { Plugin } from 'vite';

/** What Vite puts around `import()`: it waits for the style sheets of what is imported, and there is no more to do. */
const LOADER = `export const __vitePreload = (load, styles = [], base) =>
  Promise.all(styles.map((style) => new Promise((done, fail) => {
    const { href } = new URL(style, base);
    if ([...document.querySelectorAll('link')].some((link) => link.href === href)) return done();
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = done;
    link.onerror = (event) => { link.remove(); fail(event); };
    document.head.append(link);
  }))).then(load);`;

/**
 * Vite's own loader also preloads scripts, for browsers, frameworks and policies that are not ours: half a kilobyte
 * of every page. A later Vite that names its loader otherwise gets its own again.
 */
export function lateStyles(): Plugin {
  return {
    name: 'nianbao-late-styles',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id === '\0vite/preload-helper.js' ? LOADER : null),
  };
}
