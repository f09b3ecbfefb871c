import type { Block, Cell, Paragraph } from '../document.ts';
import type { DraftCell, DraftItem, DraftTable } from './draft.ts';
import { isMetadataRow } from '../metadata.ts';
import { cellAt, paragraphAt, trimPiece } from '../lines/piece.ts';
import { fillSpans } from './fill-spans.ts';
import { blocksOfRows } from './tables.ts';

/** A row with what each of its cells holds, so that a row of prose can give its paragraphs back. */
interface Row {
  readonly cells: readonly Cell[];
  readonly drafts: readonly DraftCell[];
}

/**
 * Decides what the drafted items are: a table that only arranges the page gives its content in reading order, a
 * table about the page gives metadata, a row of whole sentences gives paragraphs; the rest are data tables.
 */
export function classifyItems(text: string, items: readonly DraftItem[]): readonly Block[] {
  return items.flatMap((item) => {
    if (item.kind === 'table') return classifyTable(text, item);
    const paragraph = paragraphAt(text, item, item.role);
    return paragraph ? [paragraph] : [];
  });
}

function classifyTable(text: string, table: DraftTable): readonly Block[] {
  if (table.rows.some((row) => row.some(({ flow }) => flow.some(isGrid)))) {
    return table.rows.flatMap((row) => row.flatMap((cell) => paragraphsOf(text, cell)));
  }
  const rows = fillSpans(table.rows).map((drafts) => ({
    drafts,
    cells: drafts.map((cell) => cellAt(text, cell)),
  }));
  if (isMetadata(rows)) return rows.flatMap((row) => rowAsParagraph(text, row));
  return blocksOfRows(rows, ({ drafts }) => drafts.flatMap((draft) => paragraphsOf(text, draft)));
}

/** A nested table of more than one cell. A nested single cell is only a frame around the text. */
function isGrid(item: DraftItem): boolean {
  if (item.kind === 'paragraph') return false;
  return (
    item.rows.length > 1 ||
    item.rows.some((row) => row.length > 1 || row.some((cell) => cell.flow.some(isGrid)))
  );
}

function isMetadata(rows: readonly Row[]): boolean {
  return rows.length <= 12 && rows.filter(({ cells }) => isMetadataRow(cells)).length * 2 >= rows.length;
}

function rowAsParagraph(text: string, { cells }: Row): readonly Paragraph[] {
  const start = cells[0]?.span[0] ?? 0;
  const end = cells.at(-1)?.span[1] ?? start;
  const paragraph = paragraphAt(text, { start, end }, 'metadata');
  return paragraph ? [paragraph] : [];
}

function paragraphsOf(text: string, draft: DraftCell): readonly Block[] {
  if (draft.flow.length > 0) return classifyItems(text, draft.flow);
  const paragraph = paragraphAt(text, trimPiece(text, draft));
  return paragraph ? [paragraph] : [];
}
