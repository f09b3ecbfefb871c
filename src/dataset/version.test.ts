import { expect, test } from 'vitest';
import { isInvented, versionOf } from './version.ts';

const HASH = '0123456789abcdef0123456789abcdef';

test('a version is as long as the place kept for it, and says whether the reports are invented', () => {
  expect(versionOf(HASH, false)).toBe('0123456789ab');
  expect(versionOf(HASH, true)).toHaveLength(versionOf(HASH, false).length);
  expect(isInvented(versionOf(HASH, true))).toBe(true);
  expect(isInvented(versionOf(HASH, false))).toBe(false);
});
