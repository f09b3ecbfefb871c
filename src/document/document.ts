import type { Finding, Span } from '../finding/finding.ts';

export const FORMATS = [
  'text',
  'html',
  'markdown',
  'docx',
  'doc',
  'odt',
  'rtf',
  'pdf',
  'ofd',
  'xml',
] as const;
export type Format = (typeof FORMATS)[number];

/**
 * What stands between two cell borders. `text` has exactly the length of `span`: characters that are no content
 * (bookmark markers, deleted revisions) are blanked in `text` and kept in `SourceDocument.text`, so any offset
 * inside a cell is an offset into the document.
 */
export interface Cell {
  readonly text: string;
  readonly span: Span;
}

/**
 * Three rules every reader keeps: spans point into `SourceDocument.text`; a vertically merged continuation is an
 * empty cell in its place; a horizontally merged cell appears once.
 */
export interface Table {
  readonly kind: 'table';
  readonly span: Span;
  readonly rows: readonly (readonly Cell[])[];
}

/** A line or paragraph of prose; `text` keeps the length of `span`, as in `Cell`. */
export interface Paragraph {
  readonly kind: 'paragraph';
  /** title: the page's or document's own title · metadata: an issue table or date line of the page · body: the rest. */
  readonly role: 'title' | 'metadata' | 'body';
  readonly text: string;
  readonly span: Span;
}

export type Block = Paragraph | Table;

/** What a reader makes of a file: the text it read, the blocks that slice it, and what it met on the way. */
export type ReadText = Pick<SourceDocument, 'text' | 'blocks' | 'findings'>;

/** One source document, whatever file it came from. Blocks are in reading order and do not overlap. */
export interface SourceDocument {
  /** File name as given; never trusted for facts. */
  readonly name: string;
  readonly format: Format;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly findings: readonly Finding[];
}
