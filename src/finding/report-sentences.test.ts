import { describe, expect, it } from 'vitest';
import { REPORT_CODES } from './report-codes.ts';
import { tell } from './sentences.ts';

const FACTS = { label: '（一）予以公开', cells: 6, columns: 7, template: 'requests', tables: 2, keys: 3 };

describe('the sentences of the recogniser', () => {
  it.each(REPORT_CODES)('tell %s in both languages, with or without facts', (code) => {
    for (const facts of [FACTS, {}]) {
      const [zh, en] = [tell({ code, facts }, 'zh'), tell({ code, facts }, 'en')];
      expect(zh).toMatch(/^[^!！]*\p{Script=Han}[^!！]*。$/u);
      expect(en).toMatch(/^[A-Z][^!]*\.$/);
      expect(`${zh}${en}`).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});
