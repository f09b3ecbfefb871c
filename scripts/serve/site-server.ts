import type { Stats } from 'node:fs';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.zip': 'application/zip',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
  '.doc': 'application/msword',
  '.ofd': 'application/ofd',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.odt': 'application/vnd.oasis.opendocument.text',
  '.rtf': 'application/rtf',
  '.md': 'text/markdown; charset=utf-8',
  '.parquet': 'application/vnd.apache.parquet',
};

/**
 * Serves the folder `site` below the path `base` (`/` or `/some/path/`). Whatever is asked gets an answer: 200, 404
 * with the site's own page, 400 for an address that cannot be read, 405 for anything but reading. A request never ends
 * the server.
 */
export function siteServer(site: string, base: string): Server {
  return createServer((request, response) => {
    answer(site, base, request, response).catch(() => {
      // Also where a visitor has gone in the middle of a file: there is nobody left to answer.
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });
}

async function answer(
  site: string,
  base: string,
  { method, url }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (method !== 'GET' && method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const path = decoded((url ?? '/').split(/[?#]/, 1)[0] ?? '/');
  if (path === null) {
    response.writeHead(400).end();
    return;
  }
  const wanted = await fileFor(site, base, path);
  const name = wanted ?? join(site, '404.html');
  const file = await opened(name);
  try {
    response.writeHead(wanted !== null && file !== null ? 200 : 404, {
      'Content-Length': file ? (await file.stat()).size : 0,
      'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-cache',
    });
    if (method === 'HEAD' || file === null) response.end();
    else await pipeline(file.createReadStream({ autoClose: false }), response);
  } finally {
    await file?.close();
  }
}

/** File of `site` that a path means, or null. Nothing outside the folder is ever read. */
async function fileFor(site: string, base: string, path: string): Promise<string | null> {
  if (!path.startsWith(base)) return null;
  const wanted = normalize(join(site, path.slice(base.length)));
  if (wanted !== site && !wanted.startsWith(site + sep)) return null;
  const found = await statsOf(wanted);
  if (found?.isFile()) return wanted;
  const index = join(wanted, 'index.html');
  return found?.isDirectory() && (await statsOf(index))?.isFile() ? index : null;
}

/** Also null where the name is longer than any the disk can hold. */
function statsOf(path: string): Promise<Stats | null> {
  return stat(path).catch(() => null);
}

function opened(path: string): Promise<FileHandle | null> {
  return open(path).catch(() => null);
}

function decoded(path: string): string | null {
  try {
    const text = decodeURIComponent(path);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
