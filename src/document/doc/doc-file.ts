import { refuse } from '../refusing.ts';

/** A run of text in a Word 97 file: where its characters stand in the text and in the stream. */
export interface TextPiece {
  readonly first: number;
  readonly text: string;
  /** Offset in the WordDocument stream of the first character, and bytes per character. */
  readonly offset: number;
  readonly width: 1 | 2;
}

/** The streams of a Word 97 file and the places its header names ([MS-DOC] 2.5). */
export interface DocFile {
  readonly main: DataView;
  readonly table: DataView;
  readonly data: DataView | null;
  /** Characters of the main text, and where the text boxes' characters stand. */
  readonly length: number;
  readonly boxes: readonly [start: number, end: number];
  readonly place: (index: number) => readonly [offset: number, size: number];
}

/** Offset of the first of the header's pairs of place and size ([MS-DOC] 2.5.1, FibRgFcLcb97). */
const PLACES = 0x9a;

/** Reads the header of the WordDocument stream. Encrypted files and those of Word 6 and before are refused. */
export function openDoc(streams: ReadonlyMap<string, Uint8Array>): DocFile {
  const main = viewOf(streams.get('WordDocument')) ?? refuse('damaged-document');
  if (main.byteLength < 0x200) refuse('damaged-document');
  if (main.getUint16(0, true) !== 0xa5ec) refuse('format-unknown');
  const flags = main.getUint16(0x0a, true);
  if ((flags & 0x0100) !== 0) refuse('encrypted');
  const table =
    viewOf(streams.get((flags & 0x0200) === 0 ? '0Table' : '1Table')) ?? refuse('damaged-document');
  const counts = [0x4c, 0x50, 0x54, 0x58, 0x5c, 0x60, 0x64].map((offset) =>
    Math.max(main.getInt32(offset, true), 0),
  );
  const before = counts.slice(0, 6).reduce((sum, count) => sum + count, 0);
  return {
    main,
    table,
    data: viewOf(streams.get('Data')),
    length: counts[0] ?? 0,
    boxes: [before, before + (counts[6] ?? 0)],
    place: (index) => [
      main.getUint32(PLACES + index * 8, true),
      main.getUint32(PLACES + index * 8 + 4, true),
    ],
  };
}

/** The piece table: the text in order, wherever it stands in the stream ([MS-DOC] 2.4.1). */
export function textPieces({ main, table, place }: DocFile): readonly TextPiece[] {
  const [start, size] = place(33);
  const end = Math.min(start + size, table.byteLength);
  let offset = start;
  while (offset < end && table.getUint8(offset) === 1) offset += 3 + table.getUint16(offset + 1, true);
  if (offset >= end || table.getUint8(offset) !== 2) return refuse('damaged-document');
  const length = table.getUint32(offset + 1, true);
  const count = Math.floor((length - 4) / 12);
  const places = offset + 5;
  const pieces: TextPiece[] = [];
  for (let index = 0; index < count; index += 1) {
    const first = table.getUint32(places + index * 4, true);
    const next = table.getUint32(places + index * 4 + 4, true);
    const written = table.getUint32(places + (count + 1) * 4 + index * 8 + 2, true);
    const width = (written & 0x40000000) === 0 ? 2 : 1;
    const from = width === 2 ? written & 0x3fffffff : (written & 0x3fffffff) / 2;
    const bytes = (next - first) * width;
    if (next < first || from + bytes > main.byteLength) return refuse('damaged-document');
    const encoding = width === 2 ? 'utf-16le' : 'cp1252';
    const slice = new Uint8Array(main.buffer, main.byteOffset + from, bytes);
    // The mark dropped here would shift every offset behind it.
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(slice);
    pieces.push({ first, text, offset: from, width });
  }
  return pieces;
}

function viewOf(bytes: Uint8Array | undefined): DataView | null {
  return bytes ? new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) : null;
}
