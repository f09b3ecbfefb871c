import type { OrRefusal } from '../finding/finding.ts';
import { decodeText } from './decode.ts';
import type { SourceDocument } from './document.ts';
import { readHtml } from './html.ts';
import { refusalOf } from './refusing.ts';
import { readTextBlocks } from './txt.ts';

/**
 * Reads one file into a `SourceDocument`. The format is told by its first bytes, never by its name. A file that
 * cannot be read is refused with one code; nothing is guessed and nothing is thrown for bad content.
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<OrRefusal<SourceDocument>> {
  try {
    const { text } = decodeText(bytes);
    if (text.trim() === '') return { ok: false, refusal: { code: 'empty-file', facts: {} } };
    if (/^\s*</.test(text)) {
      return { ok: true, value: { name, format: 'html', ...(await readHtml(text)), findings: [] } };
    }
    return { ok: true, value: { name, format: 'text', text, blocks: readTextBlocks(text), findings: [] } };
  } catch (error) {
    return { ok: false, refusal: refusalOf(error) };
  }
}
