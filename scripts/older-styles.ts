import type { Plugin } from 'vite';

/** Component styles are scoped with `:where(.vxxxx)`, which Chromium 86 does not know; the plain class does. */
export function olderStyles(): Plugin {
  return {
    name: 'nianbao-older-styles',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'asset' && file.fileName.endsWith('.css'))
          file.source = String(file.source).replace(/:where\((\.v\w{4})\)/g, '$1');
    },
  };
}
