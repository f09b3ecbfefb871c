/** What pdf.js takes from its drawing library as it starts; reading text calls none of it. */
const UNUSED = { DOMMatrix: Object, ImageData: Object, Path2D: Object };

/**
 * Keeps pdf.js in Node from loading its drawing library: an empty one stands in its place. The library takes 210 MB
 * beside the 390 that a usual PDF takes at most, so that no process could be kept for the next file, and large ones
 * would be given up. Where it is not installed there is nothing to do.
 */
export function withoutDrawing(): void {
  const { createRequire, Module } = process.getBuiltinModule('node:module');
  const require = createRequire(import.meta.url);
  try {
    const name = require.resolve('@napi-rs/canvas', { paths: [require.resolve('pdfjs-dist/package.json')] });
    const empty = Object.assign(new Module(name), { loaded: true, exports: UNUSED });
    require.cache[name] ??= empty;
  } catch {
    return;
  }
}
