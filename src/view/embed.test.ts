import { expect, test } from 'vitest';
import { dataAddress, embedCode, embedOptions, embedQuery, embedTail, imageCode } from './embed.ts';

test('embed code cannot be broken out of', () => {
  const address = `https://a.example/fees.html?${embedQuery('years=2022')}`;
  const code = embedCode(address, '"><script>', { width: '100%', height: 420.4 });
  expect(code).toBe(
    '<iframe src="https://a.example/fees.html?years=2022&amp;embed=1" title="&quot;&gt;&lt;script&gt;" ' +
      'width="100%" height="420" loading="lazy" data-nianbao style="border:0;max-width:100%"></iframe>',
  );
  expect(imageCode('https://a.example/x.svg', 'https://a.example/', '"><b>')).toContain(
    'alt="&quot;&gt;&lt;b&gt;"',
  );
  expect(imageCode(dataAddress('<svg fill="#fff">%</svg>'), '', '')).not.toMatch(
    /src="[^"]*[<>%](?![0-9A-F]{2})/,
  );
});

test('the script that fits the height comes only where it is asked for', () => {
  const code = embedCode('https://a.example/', 't', { width: 640, height: 1 }, 'https://a.example/embed.js');
  expect(code).toMatch(
    /width="640".*<\/iframe>\n<script src="https:\/\/a\.example\/embed\.js" async><\/script>$/s,
  );
});

test('a view that was embedded already keeps no option of before', () => {
  expect(embedQuery('years=2022&embed=1&theme=dark&v=abcd1234&controls=1', 'light')).toBe(
    'years=2022&embed=1&theme=light',
  );
});

test('options printed and read are the same options', () => {
  for (const controls of [true, false])
    for (const version of [null, '70c9b07288bf'])
      expect(embedOptions(embedQuery('sort=value', 'dark', { controls, version }))).toEqual({
        controls,
        version,
      });
  expect(embedTail({ controls: false, version: null })).toBe('');
});

test('a version that is none is not taken', () => {
  for (const bad of ['', 'x', '<b>aaaa', '../../etc', 'a'.repeat(65)])
    expect(embedOptions(`v=${encodeURIComponent(bad)}`).version).toBeNull();
});
