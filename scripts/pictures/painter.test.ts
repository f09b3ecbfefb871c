import { expect, test } from 'vitest';
import { findPainter, whyNoPainter } from './painter.ts';

const NOTHING = {
  places: [undefined, '/opt/chromium'],
  exists: () => false,
  launch: () => Promise.reject(new Error('not to be started')),
};

test('no browser at all is told as none found', async () => {
  const none = await findPainter(NOTHING);
  if ('paint' in none) throw new Error('a browser');
  expect(none.found).toBeNull();
  expect(whyNoPainter(none)).toMatch(/没有找到 Chromium.*No Chromium was found/);
});

test('a browser that does not start is told with its place and its own words', async () => {
  const none = await findPainter({
    ...NOTHING,
    exists: () => true,
    launch: () => Promise.reject(new Error('libnss3.so: cannot open\nand forty lines more')),
  });
  if ('paint' in none) throw new Error('a browser');
  const sentence = whyNoPainter(none);
  expect(sentence).toContain('/opt/chromium');
  expect(sentence).toContain('libnss3.so: cannot open');
  expect(sentence).not.toMatch(/forty|没有找到|No Chromium/);
});
