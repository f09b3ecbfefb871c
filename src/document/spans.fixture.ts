import type { SourceDocument } from './document.ts';

/** Every breach of the readers' rules about spans, in words; none in a good document. */
export function spanFaults({ text, blocks }: SourceDocument): readonly string[] {
  const faults: string[] = [];
  let end = 0;
  for (const block of blocks) {
    if (block.span[0] < end) faults.push(`block at ${block.span[0]} overlaps what ends at ${end}`);
    end = block.span[1];
    if (end < block.span[0] || end > text.length) faults.push(`block ends at ${end} of ${text.length}`);
    const pieces = block.kind === 'table' ? block.rows.flat() : [block];
    for (const piece of pieces) {
      const source = text.slice(...piece.span);
      if (source.length !== piece.text.length)
        faults.push(`“${piece.text}” has not the length of “${source}”`);
      if ([...piece.text].some((character, index) => character !== ' ' && character !== [...source][index])) {
        faults.push(`“${piece.text}” is not what stands at ${piece.span[0]}: “${source}”`);
      }
      if (piece.span[0] < block.span[0] || piece.span[1] > block.span[1])
        faults.push('a cell outside its table');
    }
  }
  return faults;
}
