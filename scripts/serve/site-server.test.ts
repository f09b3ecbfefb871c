import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteServer } from './site-server.ts';

const LARGE = 8 * 1024 * 1024;
let site = '';
let server: Server;

beforeAll(async () => {
  site = mkdtempSync(join(tmpdir(), 'site-'));
  writeFileSync(join(site, 'index.html'), 'home');
  writeFileSync(join(site, '404.html'), 'not here');
  writeFileSync(join(site, 'large.zip'), Buffer.alloc(LARGE));
  mkdirSync(join(site, 'data', 'index.html'), { recursive: true });
  mkdirSync(join(site, 'page'));
  writeFileSync(join(site, 'page', 'index.html'), 'page');
  server = siteServer(site, '/some/path/');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  server.close();
  rmSync(site, { recursive: true });
});

describe('the server of the built site', () => {
  test.each([
    ['GET /some/path/ HTTP/1.1', 200, 'home'],
    ['GET /some/path/page HTTP/1.1', 200, 'page'],
    ['GET /some/path/?a=%zz HTTP/1.1', 200, 'home'],
    ['HEAD /some/path/index.html HTTP/1.1', 200, ''],
    ['GET /some/path/nothing.html HTTP/1.1', 404, 'not here'],
    ['HEAD /some/path/nothing.html HTTP/1.1', 404, ''],
    ['GET /elsewhere HTTP/1.1', 404, 'not here'],
    ['GET /some/path/../../../../etc/passwd HTTP/1.1', 404, 'not here'],
    ['GET /some/path/%2e%2e/%2e%2e/etc/passwd HTTP/1.1', 404, 'not here'],
    ['GET /some/path/data HTTP/1.1', 404, 'not here'],
    ['GET /some/path/data/ HTTP/1.1', 404, 'not here'],
    ['GET /some/path/index.html/more HTTP/1.1', 404, 'not here'],
    [`GET /some/path/${'a'.repeat(300)} HTTP/1.1`, 404, 'not here'],
    [`GET /some/path/${'a/'.repeat(5000)} HTTP/1.1`, 404, 'not here'],
    ['GET http://elsewhere.example/ HTTP/1.1', 404, 'not here'],
    ['GET /some/path/%E0%A4%A HTTP/1.1', 400, ''],
    ['GET /some/path/%C0%AF HTTP/1.1', 400, ''],
    ['GET /some/path/a%00b HTTP/1.1', 400, ''],
    ['POST /some/path/ HTTP/1.1', 405, ''],
    ['OPTIONS * HTTP/1.1', 405, ''],
    ['no request at all', 400, ''],
  ])('answers %.60s with %i', async (line, status, body) => {
    const reply = await ask(line);
    expect(reply).toMatch(new RegExp(`^HTTP/1\\.1 ${String(status)} `));
    expect(reply.endsWith(`\r\n\r\n${body}`)).toBe(true);
    expect(await ask('GET /some/path/ HTTP/1.1')).toContain('home');
  });

  test('refuses an address too long to be read and lives on', async () => {
    expect(await ask(`GET /some/path/${'a'.repeat(100_000)} HTTP/1.1`)).toMatch(/^HTTP\/1\.1 (?:4\d\d) /);
    expect(await ask('GET /some/path/ HTTP/1.1')).toContain('home');
  });

  test('lets a visitor go in the middle of a file and lives on', async () => {
    await new Promise<void>((resolve) => {
      const socket = connect(port(), '127.0.0.1', () => {
        socket.write(request('GET /some/path/large.zip HTTP/1.1'));
      });
      socket.once('data', () => socket.destroy());
      socket.once('close', () => {
        resolve();
      });
    });
    expect(await ask('GET /some/path/ HTTP/1.1')).toContain('home');
  });
});

function port(): number {
  return (server.address() as AddressInfo).port;
}

function request(line: string): string {
  return `${line}\r\nHost: localhost\r\nConnection: close\r\n\r\n`;
}

/** The whole reply, byte for byte: a client library would mend the odd addresses before they are sent. */
function ask(line: string): Promise<string> {
  return new Promise((resolve) => {
    let reply = '';
    const socket = connect(port(), '127.0.0.1', () => socket.write(request(line)));
    socket.on('data', (part) => (reply += part.toString('latin1')));
    // A refusal may come with the connection cut while we still write.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      resolve(reply);
    });
  });
}
