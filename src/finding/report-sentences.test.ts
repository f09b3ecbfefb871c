import { describe, expect, it } from 'vitest';
import { REPORT_CODES, REPORT_SENTENCES } from './report-sentences.ts';

const FACTS = { label: '（一）予以公开', cells: 6, columns: 7, template: 'requests', tables: 2, keys: 3 };

describe('the sentences of the recogniser', () => {
  it.each(REPORT_CODES)('tell %s in both languages, with or without facts', (code) => {
    for (const facts of [FACTS, {}]) {
      const { zh, en } = REPORT_SENTENCES[code];
      expect(zh(facts)).toMatch(/^[^!！]*\p{Script=Han}[^!！]*。$/u);
      expect(en(facts)).toMatch(/^[A-Z][^!]*\.$/);
      expect(`${zh(facts)}${en(facts)}`).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});
