import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
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
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.parquet': 'application/vnd.apache.parquet',
};

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env['PORT'] ?? '4173' },
    host: { type: 'string', default: '127.0.0.1' },
    base: { type: 'string', default: '/' },
  },
});
const site = fileURLToPath(new URL('../dist', import.meta.url));
const base = `/${values.base}/`.replace(/\/{2,}/g, '/');

if (!existsSync(join(site, 'index.html'))) {
  console.error('dist/ 里还没有网站，请先运行 npm run build。 There is no site in dist/ yet: npm run build.');
  process.exit(1);
}
listen(Number(values.port), 10);

/** Serves `dist/` under `base`; a port in use gives way to the next one. */
function listen(port: number, tries: number): void {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    answer(request.url ?? '/', response, request.method === 'HEAD');
  });
  server.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE' && tries > 0) listen(port + 1, tries - 1);
    else throw error;
  });
  server.listen(port, values.host, () => {
    const at = server.address();
    const bound = at !== null && typeof at === 'object' ? at.port : port;
    console.log(`年报对照 http://localhost:${bound}${base}`);
  });
}

function answer(url: string, response: ServerResponse, head: boolean): void {
  const file = fileFor(url);
  const found = file ?? join(site, '404.html');
  response.writeHead(file ? 200 : 404, {
    'Content-Type': TYPES[extname(found)] ?? 'application/octet-stream',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-cache',
  });
  if (head || !existsSync(found)) response.end();
  else createReadStream(found).pipe(response);
}

/** File of `dist/` that an address means, or null. Nothing outside the folder is ever read. */
function fileFor(url: string): string | null {
  const path = decoded(url.split(/[?#]/, 1)[0] ?? '/');
  if (!path?.startsWith(base) || path.includes('\0')) return null;
  const wanted = normalize(join(site, path.slice(base.length)));
  if (wanted !== site && !wanted.startsWith(site + sep)) return null;
  const stats = statSync(wanted, { throwIfNoEntry: false });
  if (stats?.isFile()) return wanted;
  const index = join(wanted, 'index.html');
  return stats?.isDirectory() && existsSync(index) ? index : null;
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
