import { expect, test } from 'vitest';
import { isCreditCode, isDivisionCode } from './codes.ts';

const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** The check character as GB 32100 defines it: weights are powers of three modulo 31. */
function withCheck(body: string): string {
  const sum = [...body].reduce(
    (total, character, at) => total + CHARACTERS.indexOf(character) * Number(3n ** BigInt(at) % 31n),
    0,
  );
  return body + (CHARACTERS[(31 - (sum % 31)) % 31] ?? '');
}

test.each([
  '113302110029500',
  '12345678901234567',
  '11440000MB2C9186X',
  '113702007500015QT'.padEnd(17, '0').slice(0, 17),
])('a credit code is told by its last character: %s', (start) => {
  const code = withCheck(start.padEnd(17, '7'));
  expect(isCreditCode(code)).toBe(true);
  const wrong = code.slice(0, -1) + (code.endsWith('0') ? '1' : '0');
  expect(isCreditCode(wrong)).toBe(false);
  expect(isCreditCode((code.startsWith('2') ? '3' : '2') + code.slice(1))).toBe(false);
});

test.each(['', '91', '1133021100295000I7', '1133021100295000 77', `${'1'.repeat(19)}`])(
  '%j is no credit code',
  (code) => {
    expect(isCreditCode(code)).toBe(false);
  },
);

test.each(['330211', '110101', '650100', '330211001'])('%s is a division code', (code) => {
  expect(isDivisionCode(code)).toBe(true);
});

test.each(['', '33021', '3302110', '990101', '170101', '33021A'])('%j is no division code', (code) => {
  expect(isDivisionCode(code)).toBe(false);
});
