import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { registerOf } from '../../../src/catalogue/authorities.ts';
import { laidOut } from '../../../src/document/page/layout.fixture.ts';
import { bombPdf, PIECES } from '../../../src/document/pdf/bomb.fixture.ts';
import { shown, writtenPdf } from '../../../src/document/pdf/written.fixture.ts';
import { emptyFolder } from '../offices.fixture.ts';
import { openReader } from './workers.ts';

const reader = openReader();
afterAll(reader.close);

async function outcomeOf(bytes: Uint8Array): Promise<string> {
  const path = join(emptyFolder(), 'report.pdf');
  writeFileSync(path, bytes);
  const result = await reader.read(path, registerOf([]));
  return result.ok ? 'read' : result.refusal.code;
}

/** Below what the reader refuses by itself, and on many pages: only the watch can end it. */
function longPdf(): Uint8Array {
  const text = shown('公开政府信息年度报告二〇二二年', 100, 700, 12);
  return bombPdf(PIECES.states, 5_900_000, text, 10);
}

test('a file that takes too long or too much is given up in a sentence, and the next one is read', async () => {
  expect(['reader-slow', 'reader-large']).toContain(await outcomeOf(longPdf()));
  expect(await outcomeOf(writtenPdf(laidOut()))).toBe('read');
});
