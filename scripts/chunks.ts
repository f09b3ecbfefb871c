/** A file of the built site that gathers many modules: one dictionary for gzip instead of a dozen small ones. */
interface Chunk {
  readonly name: string;
  readonly test: (module: string) => boolean;
}

const FRAMEWORK = /node_modules\/(?:svelte|clsx|esm-env)\//;
const EVERY_PAGE = /src\/(?:main|older-browsers)\.ts$/;
const EVERY_CHART =
  /src\/(?:chart\/(?:(?:marks\/)?(?:Axis|Breaks|Chart|Datum|Gap|Legend|Words|palette|load-shape|visit)|place\/(?:axis|bars|lanes|list|measure|navigate|panels|place|placed|row-label|surround))\.|table\/(?:cell|derivation|derive|describe|format|notes|rows|tabulate|words|years)\.|dataset\/dataset\.|report\/value\.)/;
/** What the compare page shares with others and with its own dialogs; a crumb each, if it stood by itself. */
const SHARED = /src\/(?:ui\/compare\/(?:CopyButton|ViewOptions|facets|shown|words)|ui\/titles|view\/known)\./;

const CORE = [FRAMEWORK, EVERY_PAGE, EVERY_CHART, SHARED];

export const CHUNKS: readonly Chunk[] = [
  { name: 'core', test: (module) => CORE.some((some) => some.test(module)) },
];

/** Name of the file that holds a module (its path from the root), or undefined where it stands by itself. */
export function chunkOf(module: string): string | undefined {
  return CHUNKS.find(({ test }) => test(module))?.name;
}
