import type { OrRefusal } from '../finding/finding.ts';
import { decodeText } from './decode.ts';
import type { SourceDocument } from './document.ts';
import { readTextBlocks } from './txt.ts';

/**
 * Reads one file into a `SourceDocument`. The format is told by its first bytes, never by its name. A file that
 * cannot be read is refused with one code; nothing is guessed and nothing is thrown for bad content.
 */
export function readDocument(bytes: Uint8Array, name: string): Promise<OrRefusal<SourceDocument>> {
  const { text } = decodeText(bytes);
  if (text.trim() === '') return Promise.resolve({ ok: false, refusal: { code: 'empty-file', facts: {} } });
  const value: SourceDocument = { name, format: 'text', text, blocks: readTextBlocks(text), findings: [] };
  return Promise.resolve({ ok: true, value });
}
