import type { Finding } from '../../finding/finding.ts';
import type { Archive } from '../archive.ts';
import type { Composer } from '../compose/compose.ts';
import { refuse } from '../refusing.ts';
import { relationshipsOf } from './parts.ts';

/** Writes what is embedded to the document around it, and says what was met on the way. */
export type WriteChunk = (composer: Composer) => readonly Finding[];

/** Reads a file that is embedded in another, or null where it is of no kind that is read. */
export type Chunks = (bytes: Uint8Array) => Promise<WriteChunk | null>;

/** A chunk may be shown several times; all of them together are no larger than this. */
const MOST_BYTES = 32 * 1024 * 1024;

/** The chunks of other formats that the main part shows (ECMA-376 part 1, 17.17.2.1), by their relationship. */
export async function chunksOf(
  archive: Archive,
  part: string,
  read: Chunks,
): Promise<(relationship: string) => WriteChunk | null> {
  const chunks = new Map<string, { readonly write: WriteChunk; readonly size: number }>();
  for (const { id, type, target } of await relationshipsOf(archive, part)) {
    if (!type.endsWith('/aFChunk')) continue;
    const bytes = archive.part(target);
    const write = bytes && (await read(bytes));
    if (bytes && write) chunks.set(id, { write, size: bytes.length });
  }
  let shown = 0;
  return (relationship) => {
    const chunk = chunks.get(relationship);
    if (!chunk) return null;
    shown += chunk.size + 1024;
    return shown > MOST_BYTES ? refuse('too-complex') : chunk.write;
  };
}
