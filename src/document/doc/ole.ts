import type { DocumentCode } from '../../finding/document-codes.ts';
import { readDoc } from './doc.ts';
import type { ReadText } from '../document.ts';
import { refuse } from '../refusing.ts';

/** Streams that tell what an OLE2 container is, and why it is not taken. */
const OTHERS: readonly (readonly [stream: string, code: DocumentCode])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['Workbook', 'spreadsheet'],
  ['Book', 'spreadsheet'],
  ['PowerPoint Document', 'presentation'],
];

/** Opens an OLE2 container and reads the Word 97–2003 document in it. */
export async function readOle(bytes: Uint8Array): Promise<ReadText & { readonly format: 'doc' }> {
  const streams = await streamsOf(bytes);
  const other = OTHERS.find(([stream]) => streams.has(stream));
  if (!streams.has('WordDocument')) return refuse(other?.[1] ?? 'format-unknown');
  return { format: 'doc', ...readDoc(streams) };
}

/** The streams at the top of the container; those of embedded objects are left alone. */
async function streamsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  const { read } = await import('cfb');
  try {
    const container = read(bytes, { type: 'array' });
    const top = container.FileIndex.flatMap((entry, index) => {
      const path = container.FullPaths[index] ?? '';
      if (path.split('/').length !== 2 || entry.type !== 2) return [];
      return [[entry.name, Uint8Array.from(entry.content)] as const];
    });
    return new Map(top);
  } catch {
    return refuse('damaged-document');
  }
}
