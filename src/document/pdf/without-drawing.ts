/** What pdf.js takes from its drawing library as it starts; reading text calls none of it. */
const UNUSED = { DOMMatrix: Object, ImageData: Object, Path2D: Object };

/**
 * Keeps pdf.js in Node from loading its drawing library, which costs more memory than all else together: an empty one
 * stands in its place. Where it is not installed there is nothing to do.
 */
export function withoutDrawing(): void {
  const { createRequire } = process.getBuiltinModule('node:module');
  const require = createRequire(import.meta.url);
  try {
    const name = require.resolve('@napi-rs/canvas', { paths: [require.resolve('pdfjs-dist/package.json')] });
    const module = { id: name, filename: name, loaded: true, exports: UNUSED };
    require.cache[name] ??= module as unknown as NodeModule;
  } catch {
    return;
  }
}
