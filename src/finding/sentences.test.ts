import { expect, test } from 'vitest';
import { DOCUMENT_CODES } from './document-codes.ts';
import { words as ledger } from './ledger.words.zh.ts';
import { tellList } from './register-sentences.ts';
import { words as lists } from './register.words.zh.ts';
import { REPORT_CODES } from './report-codes.ts';
import { tell } from './sentences.ts';

const CODES: readonly string[] = [
  ...DOCUMENT_CODES,
  ...Object.keys(ledger),
  ...Object.keys(lists),
  ...REPORT_CODES,
];

test('no two areas use one code', () => {
  expect(new Set(CODES).size).toBe(CODES.length);
});

test.each(CODES)('%s is said in whole sentences of both languages, without exclamation marks', (code) => {
  const zh = tellList({ code, facts: {} }, 'zh');
  const en = tellList({ code, facts: {} }, 'en');
  expect(zh).toMatch(/\p{Script=Han}/u);
  expect(zh).not.toMatch(/[!！]/);
  expect(en).not.toMatch(/[!！]|undefined/);
  expect(en).toMatch(/^["“A-Z0-9?]/);
});

test('a code nobody has words for is shown with its facts', () => {
  expect(tell({ code: 'strange', facts: { row: 3 } }, 'en')).toBe('strange (row 3)');
});
