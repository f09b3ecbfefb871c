import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { siteServer } from './serve/site-server.ts';

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
  const server = siteServer(site, base);
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
