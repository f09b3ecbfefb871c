import { isFigure } from '../compose/tables.ts';
import type { Block } from '../document.ts';
import type { Span } from '../../finding/finding.ts';

const HEADING = /^[一二三四五六]、/;
const SENTENCE = 80;

/** How much a block speaks for a report standing here: a table with figures or a long passage is enough. */
function evidence(block: Block): number {
  if (block.kind === 'table') {
    return block.rows.length > 1 && block.rows.some((row) => row.length > 1 && row.some(isFigure)) ? 2 : 0;
  }
  if (HEADING.test(block.text)) return 1;
  return block.text.length > SENTENCE && block.text.includes('。') && block.text.includes('公开') ? 2 : 0;
}

/**
 * Tells what stands in page furniture (a menu, a path, a foot) from the report. An element is furniture by its name
 * only while it does not hold the report: pages mark so the part to be printed, too.
 */
export function markFurniture(blocks: readonly Block[], named: readonly Span[]): readonly Block[] {
  const sums = [0];
  for (const block of blocks) sums.push((sums.at(-1) ?? 0) + evidence(block));
  const first = (offset: number): number => {
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((blocks[middle]?.span[0] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const changes = new Array<number>(blocks.length + 1).fill(0);
  for (const [start, end] of named) {
    const from = first(start);
    const to = first(end);
    if ((sums[to] ?? 0) - (sums[from] ?? 0) > 1) continue;
    changes[from] = (changes[from] ?? 0) + 1;
    changes[to] = (changes[to] ?? 0) - 1;
  }
  let around = 0;
  return blocks.map((block, index) => {
    around += changes[index] ?? 0;
    return around > 0 && block.kind === 'paragraph' && block.role === 'body'
      ? { ...block, role: 'metadata' }
      : block;
  });
}
