import type { Paragraph } from '../document.ts';
import type { Piece } from '../lines/piece.ts';

/** A run of text between two breaks, before it is known whether it stands in a data table. */
export interface DraftParagraph extends Piece {
  readonly kind: 'paragraph';
  readonly role: Paragraph['role'];
}

/** A cell as the file holds it: what it covers and the paragraphs and tables inside it. */
export interface DraftCell extends Piece {
  readonly columns: number;
  readonly rows: number;
  readonly flow: readonly DraftItem[];
}

/** A table as the file holds it: merged cells by their extent, layout tables included. */
export interface DraftTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly DraftCell[])[];
}

export type DraftItem = DraftParagraph | DraftTable;
