import type { Block } from './document.ts';

/** The tables of a document as bare grids: cell texts without any white space. */
export function gridsOf(blocks: readonly Block[]): readonly (readonly (readonly string[])[])[] {
  return blocks.flatMap((block) =>
    block.kind === 'table' ? [block.rows.map((row) => row.map((cell) => bare(cell.text)))] : [],
  );
}

/** The prose of a document, a string a paragraph. */
export function proseOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
}

function bare(text: string): string {
  return text.replace(/[\s\u200b]/g, '');
}
