import type { Paragraph, ReadText } from '../document.ts';
import type { DraftCell, DraftItem } from './draft.ts';
import { refuse } from '../refusing.ts';
import { classifyItems } from './classify-tables.ts';
import { leftOut, picturesSeen, seeThrough } from './unseen.ts';

/** Tables inside tables beyond this depth are no report. */
const DEEPEST = 40;

/** Builds the text and the blocks of a document while its file is walked. Calls may come in any order. */
export interface Composer {
  /** Appends running text to the open paragraph, without the characters that nobody sees. Pictures are told. */
  readonly write: (text: string) => void;
  /** Running text that is not read because it is hidden, struck through or raised. Digits in it are told. */
  readonly leaveOut: (text: string) => void;
  /**
   * Running text set higher and smaller: a footnote's mark where it follows text on the line, and left out there.
   * Where nothing stands on the line it is the text itself.
   */
  readonly writeLifted: (text: string) => void;
  /** A line break inside a paragraph (text only) or the end of the paragraph, when it holds anything. */
  readonly breakLine: () => void;
  readonly endParagraph: () => void;
  /** The last character written to the open paragraph, or '' at its start. */
  readonly lastCharacter: () => string;
  readonly openTable: () => void;
  readonly closeTable: () => void;
  readonly openRow: () => void;
  /** A dropped row keeps its text and gives no cells (a deleted revision). */
  readonly closeRow: (dropped?: boolean) => void;
  /** Opens a cell over so many grid columns and rows; a row is opened where none is. */
  readonly openCell: (columns?: number, rows?: number) => void;
  readonly closeCell: () => void;
  /** Role of the paragraphs ended from now on. */
  readonly setRole: (role: Paragraph['role']) => void;
  /** How much text there is so far. */
  readonly offset: () => number;
  readonly inTable: () => boolean;
  readonly inCell: () => boolean;
  readonly finish: () => ReadText;
}

const PLAIN: DraftItem[] = [];

interface OpenCell {
  readonly start: number;
  readonly columns: number;
  readonly rows: number;
  readonly flow: DraftItem[];
}

interface OpenTable {
  readonly rows: DraftCell[][];
  row: DraftCell[] | null;
  cell: OpenCell | null;
}

/** A composer over an empty document. Cells are written behind a tab, rows and paragraphs end in a line end. */
export function composeDocument(): Composer {
  const chunks: string[] = [];
  const root: DraftItem[] = [];
  const tables: OpenTable[] = [];
  let length = 0;
  let start = 0;
  let role: Paragraph['role'] = 'body';
  let last = '';
  /** What the open line holds: text on the line, or lifted text alone. */
  let line: 'empty' | 'lifted' | 'set' = 'empty';
  const sight = seeThrough();
  const unread = leftOut();
  const pictures = picturesSeen();

  const append = (text: string): void => {
    chunks.push(text);
    length += text.length;
  };
  const flow = (): DraftItem[] => tables.at(-1)?.cell?.flow ?? root;
  const endParagraph = (): void => {
    if (length === start) return;
    flow().push({ kind: 'paragraph', role, start, end: length });
    append('\n');
    start = length;
    last = '';
    line = 'empty';
    sight.break();
  };
  const breakLine = (): void => {
    if (length === start) return;
    append('\n');
    last = '\n';
    line = 'empty';
    sight.break();
  };
  const closeCell = (): void => {
    const table = tables.at(-1);
    if (!table?.cell) return;
    endParagraph();
    const { start: opening, ...cell } = table.cell;
    // A cell of one paragraph is told by its extent alone; pages of a million cells exist.
    const plain = cell.flow.length === 1 && cell.flow[0]?.kind === 'paragraph';
    const flow = plain ? PLAIN : cell.flow;
    table.row?.push({ ...cell, flow, start: opening, end: Math.max(opening, length) });
    table.cell = null;
    start = length;
  };
  const closeRow = (dropped = false): void => {
    const table = tables.at(-1);
    closeCell();
    if (!table?.row) return;
    if (table.row.length > 0 && !dropped) table.rows.push(table.row);
    table.row = null;
    append('\n');
    start = length;
  };
  const openRow = (): void => {
    closeRow();
    const table = tables.at(-1);
    if (table) table.row = [];
  };
  const openCell = (columns = 1, rows = 1): void => {
    const table = tables.at(-1);
    if (!table) return;
    closeCell();
    if (!table.row) openRow();
    append('\t');
    start = length;
    last = '';
    line = 'empty';
    table.cell = { start, columns, rows, flow: [] };
  };
  const openTable = (): void => {
    const outer = tables.at(-1);
    if (outer && !outer.cell) openCell();
    endParagraph();
    if (tables.length >= DEEPEST) refuse('nested-too-deep');
    tables.push({ rows: [], row: null, cell: null });
  };
  const closeTable = (): void => {
    closeRow();
    const table = tables.pop();
    if (table && table.rows.length > 0) flow().push({ kind: 'table', rows: table.rows });
    start = length;
    last = '';
  };
  const put = (written: string): void => {
    const text = pictures.shown(sight.visible(written, last));
    if (text === '') return;
    const table = tables.at(-1);
    if (table && !table.cell) openCell();
    append(text);
    last = text.charAt(text.length - 1);
  };
  const write = (text: string): void => {
    if (line !== 'set' && text.trim() !== '') {
      // A mark before a figure is no part of it.
      if (line === 'lifted') put(' ');
      line = 'set';
    }
    put(text);
  };
  const writeLifted = (text: string): void => {
    if (line === 'set') {
      unread.at(length, text);
      return;
    }
    line = 'lifted';
    put(text);
  };

  return {
    write,
    writeLifted,
    leaveOut: (text) => unread.at(length, text),
    breakLine,
    endParagraph,
    lastCharacter: () => last,
    openTable,
    closeTable,
    openRow,
    closeRow,
    openCell,
    closeCell,
    setRole: (next) => {
      role = next;
    },
    offset: () => length,
    inTable: () => tables.length > 0,
    inCell: () => Boolean(tables.at(-1)?.cell),
    finish: () => {
      while (tables.length > 0) closeTable();
      endParagraph();
      const text = chunks.join('');
      const blocks = classifyItems(text, root);
      const findings = [...unread.findings(blocks), ...sight.findings(), ...pictures.findings()];
      return { text, blocks, findings };
    },
  };
}
