import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, SITE } from './site-folder.ts';
import { siteServer } from './serve/site-server.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env['PORT'] ?? '4173' },
    host: { type: 'string', default: '127.0.0.1' },
    base: { type: 'string', default: '/' },
  },
});
const base = `/${values.base}/`.replace(/\/{2,}/g, '/');

if (!existsSync(join(SITE, 'index.html'))) {
  const folder = `${relative(ROOT, SITE)}/`;
  console.error(
    `${folder} 里还没有网站，请先运行 npm run build。 There is no site in ${folder} yet: npm run build.`,
  );
  process.exit(1);
}
listen(Number(values.port), 10);

/** Serves the site under `base`; a port in use gives way to the next one. */
function listen(port: number, tries: number): void {
  const server = siteServer(SITE, base);
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
