import type { Grid } from '../../report/report.ts';
import type { Subject } from '../rule.ts';

/**
 * Whether the cells of a table are the document's own: drawn in Word or on a page, or each behind its tab. Cells that
 * were told by bars, spaces, lines or the places of letters are our reading, and what is odd in them is our fault.
 */
export function isDrawn({ document }: Subject, { span }: Grid): boolean {
  if (document.format === 'pdf' || document.format === 'markdown') return false;
  if (document.text.slice(span[0], span[1]).includes('|')) return false;
  return document.blocks.some(
    (block) => block.kind === 'table' && block.span[0] <= span[0] && span[0] < block.span[1],
  );
}
