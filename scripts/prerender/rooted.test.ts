import { expect, test } from 'vitest';
import { rootedAt } from './rooted.ts';

const HTML =
  '<link rel="icon" href="./icon.svg"><a class="x" href="index.html?a=1#b">一</a>' +
  '<a href="#main">二</a><a href="https://example.org/x.html">三</a>';

test('links of a page shown at any depth start from the address of the site', () => {
  expect(rootedAt(HTML, 'https://open.example/nianbao/')).toBe(
    '<link rel="icon" href="https://open.example/nianbao/icon.svg">' +
      '<a class="x" href="https://open.example/nianbao/index.html?a=1#b">一</a>' +
      '<a href="#main">二</a><a href="https://example.org/x.html">三</a>',
  );
});

test('without an address of the site links stay as they are', () => {
  expect(rootedAt(HTML, '')).toBe(HTML);
});
