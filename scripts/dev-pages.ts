import { LANGUAGE_TAGS } from '../src/language/language.ts';
import { languageOfFile } from '../src/ui/page.ts';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';

/** Folders whose change makes other figures: the reports themselves and everything that reads them. */
const MAKES_DATA = /^(?:data|src\/(?:language|catalogue|finding|document|report|rules|dataset))\//;

/**
 * `npm run dev`: every page name answers with index.html, which knows its page by its file name; a change of the
 * reports or of the parser builds the data again and reloads the page.
 */
export function devPages(): Plugin {
  return {
    name: 'nianbao-dev-pages',
    apply: 'serve',
    configureServer(server) {
      if (process.env['VITEST']) return;
      rebuildOnChange(server);
      server.middlewares.use((request, response, next) => {
        const name = (request.url ?? '/').split('?')[0]?.split('/').at(-1) ?? '';
        if (!/^[\w.-]+\.html$/.test(name)) {
          next();
          return;
        }
        const template = readFileSync(join(server.config.root, 'index.html'), 'utf8');
        const language = LANGUAGE_TAGS[languageOfFile(name)];
        void server
          .transformIndexHtml('/index.html', template.replace('lang="zh-CN"', `lang="${language}"`))
          .then((html) => response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html))
          .catch(next);
      });
    },
  };
}

function rebuildOnChange(server: ViteDevServer): void {
  const { root, logger } = server.config;
  let running = false;
  let again = false;
  const rebuild = (): void => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    const build = spawn('npm', ['run', '--silent', 'data'], { cwd: root, stdio: 'inherit' });
    build.on('close', (code) => {
      running = false;
      if (again) {
        again = false;
        rebuild();
      } else if (code === 0) server.ws.send({ type: 'full-reload' });
      else
        logger.error(
          '数据没有建成，页面仍是上一次的数据 The data build failed; the page keeps the last data.',
        );
    });
  };
  server.watcher.add(join(root, 'data'));
  server.watcher.on('all', (_event, path) => {
    const place = relative(root, path).split(sep).join('/');
    if (MAKES_DATA.test(place) && !place.endsWith('.test.ts')) rebuild();
  });
  rebuild();
}
