import { DISPUTES, type Head, headsOf, REQUESTS, wordsOver } from './heads.ts';
import type { TextLine } from './letters.ts';
import type { PrintedCell, PrintedLine, PrintedPage, PrintedTable } from './printed.ts';
import { requestRows } from './request-lines.ts';
import { disclosureRows, opensDisclosure } from './disclosure-lines.ts';
import { placeFigures } from './columns.ts';
import type { TakenLines } from './taken-lines.ts';
import { isFigure, lineOfToken, tokensOf } from './tokens.ts';

/** A head takes so many lines at most. */
const LONGEST_HEAD = 14;

/** The head of table 三 is good for the pages that follow, until its last row. */
interface Carried {
  heads: readonly Head[] | null;
}

/**
 * Tables that no lines rule, or none between their columns: their columns are those of the form's head, whose words are
 * looked up on the page. A figure is put into a column only where it can stand in no other.
 */
export function withUnruledTables(pages: readonly PrintedPage[]): readonly PrintedPage[] {
  const carried: Carried = { heads: null };
  return pages.map((page) => {
    const items: (PrintedTable | PrintedLine)[] = [];
    let unplaced = 0;
    for (let at = 0; at < page.items.length;) {
      const item = page.items[at];
      if (!item) break;
      const table = item.kind === 'line' ? tableFrom(linesFrom(page, at), carried) : null;
      if (item.kind === 'table') carried.heads = null;
      if (table && table.taken > 0) {
        unplaced += table.unplaced;
        items.push(asTable(table, item.top));
        at += table.taken;
      } else {
        items.push(item);
        at += 1;
      }
    }
    return { ...page, items, unplaced };
  });
}

function linesFrom({ items }: PrintedPage, from: number): readonly PrintedLine[] {
  const end = items.findIndex((item, index) => index >= from && item.kind === 'table');
  return items
    .slice(from, end < 0 ? items.length : end)
    .flatMap((item) => (item.kind === 'line' ? [item] : []));
}

function tableFrom(lines: readonly PrintedLine[], carried: Carried): TakenLines | null {
  const text = bare(lines[0]);
  if (carried.heads) {
    const rest = requestRows(lines, carried.heads);
    if (rest.ended) carried.heads = null;
    return rest;
  }
  if (/申请人情况|^自然人/.test(text)) {
    const first = lines.slice(0, LONGEST_HEAD).findIndex((line) => /本年新收/.test(bare(line)));
    const heads = first > 0 ? headsOf(lines.slice(0, first), REQUESTS) : null;
    if (!heads) return null;
    const body = requestRows(lines.slice(first), heads);
    if (!body.ended) carried.heads = heads;
    return { ...body, rows: [headRow(heads), ...body.rows], taken: first + body.taken };
  }
  if (/行政复议.*行政诉讼/.test(text) && text.length < 12) return disputes(lines);
  return opensDisclosure(text) ? disclosureRows(lines) : null;
}

function headRow(heads: readonly Head[]): readonly TextLine[][] {
  return [[], ...heads.map(({ line, word }) => [{ ...line, text: word }])];
}

function disputes(lines: readonly PrintedLine[]): TakenLines | null {
  const isFigures = (line: TextLine): boolean => tokensOf(line).every(({ text }) => isFigure(text));
  const first = lines.slice(0, LONGEST_HEAD).findIndex(isFigures);
  if (first < 0) return null;
  const heads = headsOf(lines.slice(0, first), DISPUTES);
  if (!heads) return null;
  const next = lines.findIndex((line, index) => index > first && !isFigures(line));
  const taken = next < 0 ? lines.length : next;
  const figures = lines.slice(first, taken).map(tokensOf);
  const placed = figures.length === 1 ? placeFigures(figures, heads)[0] : null;
  const head = [
    wordsOver(lines.slice(0, first), DISPUTES).map((line) => [line]),
    heads.map(({ line, word }) => [{ ...line, text: word }]),
  ];
  if (!placed) return { rows: head, taken, unplaced: figures.length };
  const values = placed.map((figure) => (figure ? [lineOfToken(figure)] : []));
  return { rows: [...head, values], taken, unplaced: 0 };
}

function asTable({ rows }: TakenLines, top: number): PrintedTable {
  // Edges that no table with lines has, the same on every page.
  const [left, right] = [-100, -50];
  const cellOf = (lines: readonly TextLine[]): PrintedCell => ({
    lines,
    left,
    right: Number.POSITIVE_INFINITY,
    rows: 1,
    continues: false,
  });
  return { kind: 'table', top, left, right, rows: rows.map((row) => row.map(cellOf)) };
}

function bare(line: TextLine | undefined): string {
  return (line?.text ?? '').replace(/\s/g, '');
}
