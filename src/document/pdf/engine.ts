import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist';
import { fromLatin } from '../latin.ts';
import { refuse } from '../refusing.ts';
import type { OperationNames } from './operations.ts';
import { withoutDrawing } from './without-drawing.ts';
import { started } from './worker-start.ts';

// The part of pdf.js that differs between Node and the browser is all in this file.

/** An opened file, and the way to free what it holds. */
export interface OpenPdf {
  readonly file: PDFDocumentProxy;
  readonly names: OperationNames;
  readonly close: () => Promise<void>;
}

const isNode = 'process' in globalThis && typeof globalThis.process.versions.node === 'string';

/** Opens a PDF. Scripts in it are not run, its pictures are not decoded, and nothing is fetched from elsewhere. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const { task, names, stop } = isNode ? await openInNode(bytes) : await openInBrowser(bytes);
  const close = async (): Promise<void> => {
    await task.destroy();
    stop();
  };
  try {
    return { file: await task.promise, names, close };
  } catch (error) {
    await close();
    const name = error instanceof Error ? error.name : '';
    return refuse(name === 'PasswordException' ? 'encrypted' : 'damaged-pdf');
  }
}

interface Opening {
  readonly task: PDFDocumentLoadingTask;
  readonly names: OperationNames;
  /** Ends what runs beside the task. */
  readonly stop: () => void;
}

/** Pictures above one pixel are dropped undecoded: only lines and letters are wanted. */
const options = (bytes: Uint8Array) => ({
  data: bytes.slice(),
  verbosity: 0,
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWasm: false,
  maxImageSize: 1,
  stopAtErrors: false,
  cMapPacked: true,
});

async function openInNode(bytes: Uint8Array): Promise<Opening> {
  withoutDrawing();
  // Named apart, so that a bundler for the browser does not carry this build along.
  const build = 'pdfjs-dist/legacy/build/pdf.mjs';
  const { getDocument, OPS } = (await import(/* @vite-ignore */ build)) as typeof import('pdfjs-dist');
  const installed = '../../../node_modules/pdfjs-dist/cmaps/';
  const cMapUrl = decodeURIComponent(new URL(installed, import.meta.url).pathname);
  return { task: getDocument({ ...options(bytes), cMapUrl }), names: OPS, stop: () => undefined };
}

async function openInBrowser(bytes: Uint8Array): Promise<Opening> {
  const [{ getDocument, PDFWorker, OPS }, { default: script }] = await Promise.all([
    import('pdfjs-dist'),
    import('pdfjs-dist/build/pdf.worker.min.mjs?url'),
  ]).catch(() => refuse('reader-not-started'));
  // Left to itself pdf.js looks for the page's window, and there is none where a draft is read in a worker.
  const port = new Worker(script, { type: 'module' });
  await started(port).catch((error: unknown) => {
    port.terminate();
    throw error;
  });
  // The library's types leave the port out of its own options.
  const worker = new PDFWorker({ port: port as unknown as null });
  const maps = { useWorkerFetch: false, BinaryDataFactory: characterMapFactory };
  const stop = (): void => {
    worker.destroy();
    port.terminate();
  };
  return { task: getDocument({ ...options(bytes), ...maps, worker }), names: OPS, stop };
}

/** Character maps for simplified Chinese, each a part of its own that loads when a file needs it. */
const characterMaps = isNode
  ? {}
  : import.meta.glob<string>('/node_modules/pdfjs-dist/cmaps/{GB,UniGB,Adobe-GB1}*.bcmap', {
      query: '?url&inline',
      import: 'default',
    });

/** Called with `new` by pdf.js. The maps come with the page, so nothing is fetched. */
function characterMapFactory() {
  return {
    fetch: async ({ filename }: { readonly filename: string }): Promise<Uint8Array> => {
      const load = characterMaps[`/node_modules/pdfjs-dist/cmaps/${filename}`];
      if (!load) throw new Error(`no character map ${filename}`);
      const address = await load();
      return fromLatin(atob(address.slice(address.indexOf(',') + 1)));
    },
  };
}
