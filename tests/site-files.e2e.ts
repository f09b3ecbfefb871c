import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parseAst } from 'vite';
import { SITE } from '../scripts/site-folder.ts';

test('every script of the site ends in .js, which every server knows', () => {
  const files = readdirSync(SITE, { recursive: true }).map(String);
  expect(files.filter((file) => file.endsWith('.js')).length).toBeGreaterThan(0);
  expect(files.filter((file) => /\.[cm]js$/.test(file))).toEqual([]);
});

test('no script but the reader of PDF files has syntax of ES2022 that Chromium 86 lacks', () => {
  const scripts = readdirSync(join(SITE, 'assets')).filter((file) => /^(?!.*pdf).*\.js$/.test(file));
  const lacking = scripts.filter((file) =>
    isBeyond(parseAst(readFileSync(join(SITE, 'assets', file), 'utf8'))),
  );
  expect(scripts.length).toBeGreaterThan(0);
  expect(lacking).toEqual([]);
});

test('such syntax would be found', () => {
  for (const code of ['class A { static {} }', 'class A { #a; b(c) { return #a in c; } }', 'await go();'])
    expect(isBeyond(parseAst(code)), code).toBe(true);
  expect(isBeyond(parseAst('class A { #a = 1; #b() {} } async function f() { await go(); }'))).toBe(false);
});

/** Static blocks, `#name in`, and waiting outside every function. */
function isBeyond(node: unknown, inFunction = false): boolean {
  if (typeof node !== 'object' || node === null) return false;
  if (Array.isArray(node)) return node.some((one) => isBeyond(one, inFunction));
  const { type, left } = node as { readonly type?: unknown; readonly left?: { readonly type?: unknown } };
  if (type === 'StaticBlock' || (type === 'AwaitExpression' && !inFunction)) return true;
  if (type === 'BinaryExpression' && left?.type === 'PrivateIdentifier') return true;
  const inside = inFunction || /Function/.test(String(type));
  return Object.values(node).some((one) => isBeyond(one, inside));
}
