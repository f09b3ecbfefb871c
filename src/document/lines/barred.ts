import type { Block, Cell } from '../document.ts';
import { cellAt, indexInPiece, paragraphAt, type Piece } from './piece.ts';
import { readAsTable, type BlocksOfLines } from './as-table.ts';

/** Lines of one cell that was broken up: 商业 / 企业. Anything longer before a bar is prose before the table. */
const SHORT_LINE = 10;
/** How far the next bar may be from the last one. */
const MOST_LINES = 8;

const ORDINAL =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.．、])/;
const VALUE = /^(?:[-+－]?[\d０-９][\d.,，０-９]*(?:件|条|元|万元)?|[-—/／]{1,2}|)$/;

/** Whether a cell stands on this line and its bar on one of the next two: one cell a line, bars between. */
export function opensBarredTable(text: string, lines: readonly Piece[], index: number): boolean {
  const own = contentOf(text, lines[index]);
  if (own === '' || own.includes('|')) return own === '|' && isBarLine(contentOf(text, lines[index + 1]));
  return isBarLine(contentOf(text, lines[index + 1])) && barsFrom(text, lines, index) >= 3;
}

/**
 * Reads cells that stand on a line each with bars between them, on lines of their own (`规章`, `|`, `4`, `|`) or
 * before the next cell (`规章`, `| 4`). Where bars stand alone nothing tells where a row ends; a label after a value
 * opens the next one.
 */
export function readBarredTable(text: string, lines: readonly Piece[], first: number): BlocksOfLines {
  const blocks: Block[] = [];
  let cells: Cell[] = [];
  let ends = new Set<number>();
  let pending: Piece[] = [];
  let index = first;
  let sinceBar = 0;
  const endTable = (): void => {
    blocks.push(...readAsTable(text, rowsOf(cells, ends)));
    cells = [];
    ends = new Set();
  };
  for (; index < lines.length && sinceBar <= MOST_LINES; index += 1) {
    const line = lines[index];
    const content = contentOf(text, line);
    if (!line) break;
    if (!content.startsWith('|')) {
      sinceBar += 1;
      if (content !== '') pending.push(line);
      continue;
    }
    if (!isBarLine(content)) break;
    sinceBar = 0;
    const { prose, cell } = splitPending(text, pending, line.start);
    if (prose.length > 0) {
      endTable();
      blocks.push(...prose.flatMap((piece) => paragraphAt(text, piece) ?? []));
    }
    cells.push(cell);
    pending = content === '|' ? [] : [{ start: indexInPiece(text, line, '|') + 1, end: line.end }];
    if (content === '|' && !contentOf(text, lines[index + 1]).startsWith('|')) ends.add(cells.length);
  }
  endTable();
  blocks.push(...pending.flatMap((piece) => paragraphAt(text, piece) ?? []));
  return { blocks, next: Math.max(index, first + 1) };
}

/** The last line before a bar is the cell, with the short ones above it; what stands above those is prose. */
function splitPending(
  text: string,
  pending: readonly Piece[],
  bar: number,
): { readonly prose: readonly Piece[]; readonly cell: Cell } {
  let from = pending.length - 1;
  while (from > 0 && isShort(text, pending[from]) && isShort(text, pending[from - 1])) from -= 1;
  const start = pending[from]?.start ?? bar;
  const end = pending.at(-1)?.end ?? bar;
  return { prose: pending.slice(0, Math.max(from, 0)), cell: cellAt(text, { start, end }) };
}

/**
 * Rows of a run of cells. Where bars stand before their cells a bar alone ends the row (`ends`); where all bars
 * stand alone the cells themselves must tell.
 */
function rowsOf(cells: readonly Cell[], ends: ReadonlySet<number>): readonly (readonly Cell[])[] {
  const alone = ends.size >= cells.length * 0.8;
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let valued = false;
  const close = (): void => {
    if (row.length > 0) rows.push(row);
    row = [];
    valued = false;
  };
  cells.forEach((cell, index) => {
    const value = isValue(cell);
    if (alone && !value && (valued || opensRow(cell, cells[index - 1]))) close();
    if (alone && value && row.length > 0 && !valued) {
      const labels = labelsOf(row);
      row.splice(row.length - labels.length);
      close();
      row = labels;
    }
    row.push(cell);
    valued ||= value;
    if (!alone && ends.has(index + 1)) close();
  });
  close();
  return rows;
}

/** 第二十条第（一）项 stands alone above the head that 信息内容 opens. */
function opensRow({ text }: Cell, before: Cell | undefined): boolean {
  const article = /^第二十[条條]第/;
  return (
    article.test(text) ||
    /^信息[内內]容$/.test(text.trim()) ||
    (before !== undefined && article.test(before.text))
  );
}

/** The labels that belong to the values behind them: the last text, and numbered ones right before it. */
function labelsOf(texts: readonly Cell[]): Cell[] {
  const last = texts.at(-1);
  if (!last || /^[总總合][计計]$/.test(last.text.trim())) return [];
  let from = texts.length - 1;
  if (ORDINAL.test(last.text)) while (from > 0 && ORDINAL.test(texts[from - 1]?.text ?? '')) from -= 1;
  return texts.slice(from);
}

function isValue({ text }: Cell): boolean {
  return VALUE.test(text.replace(/\s/g, ''));
}

function isShort(text: string, piece: Piece | undefined): boolean {
  return (
    piece !== undefined &&
    contentOf(text, piece).length <= SHORT_LINE &&
    !/[。：:；]$/.test(contentOf(text, piece))
  );
}

function isBarLine(content: string): boolean {
  return content.startsWith('|') && !content.includes('|', 1);
}

function barsFrom(text: string, lines: readonly Piece[], index: number): number {
  return lines.slice(index, index + 12).filter((line) => isBarLine(contentOf(text, line))).length;
}

function contentOf(text: string, line: Piece | undefined): string {
  return line ? text.slice(line.start, line.end).trim() : '';
}
