/** A file of the built site that gathers many modules: one dictionary for gzip instead of a dozen small ones. */
interface Chunk {
  readonly name: string;
  readonly test: (module: string) => boolean;
  readonly priority?: number;
  readonly includeDependenciesRecursively?: boolean;
}

/** Parts of Svelte that only pages beside the first view use; they stay with those. */
export const SELDOM =
  /svelte\/src\/internal\/client\/dom\/(?:elements\/bindings\/(?:select|input|size)|blocks\/(?:key|svelte-element))\.js$/;
const FRAMEWORK = /node_modules\/(?:svelte|clsx|esm-env)\//;
const EVERY_PAGE = /src\/(?:main|older-browsers)\.ts$/;
const EVERY_CHART =
  /src\/(?:chart\/(?:(?:marks\/)?(?:Axis|Breaks|Chart|Datum|Gap|Legend|Words|Zero|palette|shapes|visit)|place\/(?:axis|bars|lanes|least|list|measure|navigate|panels|place|placed|row-label|surround))\.|table\/(?:cell|derivation|derive|describe|format|notes|rows|tabulate|words|years)\.|dataset\/dataset\.|report\/value\.)/;
/** What the compare page shares with others and with its own dialogs; a crumb each, if it stood by itself. */
const SHARED = /src\/(?:ui\/compare\/(?:CopyButton|ViewOptions|facets|shown|words)|ui\/titles|view\/known)\./;

const CORE = [FRAMEWORK, EVERY_PAGE, EVERY_CHART, SHARED];

export const CHUNKS: readonly Chunk[] = [
  {
    name: 'seldom',
    test: (module) => SELDOM.test(module),
    priority: 1,
    includeDependenciesRecursively: false,
  },
  { name: 'core', test: (module) => CORE.some((some) => some.test(module)) },
];

/** Name of the file that holds a module (its path from the root), or undefined where it stands by itself. */
export function chunkOf(module: string): string | undefined {
  return CHUNKS.find(({ test }) => test(module))?.name;
}
