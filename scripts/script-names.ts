/** As much of a file that Vite is about to write as its name depends on. */
interface Emitted {
  readonly names: readonly string[];
}

/**
 * Names of files that are not made of our own modules. Many servers, nginx of Debian among them, do not know `.mjs` and
 * send it as bytes, which no browser runs: a script ends in `.js`, whoever wrote it.
 */
export function assetFileNames({ names }: Emitted): string {
  const script = names.some((name) => name.endsWith('.mjs'));
  return `assets/[name]-[hash]${script ? '.js' : '[extname]'}`;
}
