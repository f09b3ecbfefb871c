import type { OrRefusal } from '../finding/finding.ts';
import type { SourceDocument } from './document.ts';

/**
 * Reads one file into a `SourceDocument`. The format is told by its first bytes, never by its name. A file that
 * cannot be read is refused with one code; nothing is guessed and nothing is thrown for bad content.
 */
export function readDocument(_bytes: Uint8Array, _name: string): Promise<OrRefusal<SourceDocument>> {
  return Promise.resolve({ ok: false, refusal: { code: 'format-unknown', facts: {} } });
}
