import { expect, test } from 'vitest';
import { DOCUMENT_SENTENCES } from './document-sentences.ts';
import { LEDGER_SENTENCES } from './ledger-sentences.ts';
import { REPORT_SENTENCES } from './report-sentences.ts';
import { tell } from './sentences.ts';

const AREAS = [DOCUMENT_SENTENCES, LEDGER_SENTENCES, REPORT_SENTENCES];
const CODES = AREAS.flatMap((area) => Object.keys(area));

test('no two areas use one code', () => {
  expect(new Set(CODES).size).toBe(CODES.length);
});

test.each(CODES)('%s is said in whole sentences of both languages, without exclamation marks', (code) => {
  const zh = tell({ code, facts: {} }, 'zh');
  const en = tell({ code, facts: {} }, 'en');
  expect(zh).toMatch(/\p{Script=Han}/u);
  expect(zh).not.toMatch(/[!！]/);
  expect(en).not.toMatch(/[!！]|undefined/);
  expect(en).toMatch(/^["“A-Z0-9?]/);
});

test('a code nobody has words for is shown with its facts', () => {
  expect(tell({ code: 'strange', facts: { row: 3 } }, 'en')).toBe('strange (row 3)');
});
