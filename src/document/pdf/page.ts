import type { PDFPageProxy } from 'pdfjs-dist';
import { type RuledTable, type Region, ruledTables } from './grid.ts';
import { type Letter, lettersOf, linesOfLetters, type TextLine } from './letters.ts';
import { type Matrix, type OperationNames, rulesOf } from './ruling-lines.ts';

/** A cell as printed on one page: its lines, its edges, and whether it reaches down from an upper row. */
export interface PrintedCell {
  lines: readonly TextLine[];
  readonly left: number;
  readonly right: number;
  readonly rows: number;
  readonly continues: boolean;
}

export interface PrintedTable {
  readonly kind: 'table';
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly rows: PrintedCell[][];
}

export interface PrintedLine extends TextLine {
  readonly kind: 'line';
  readonly top: number;
}

/** What is printed on a page, top to bottom, and the page's own height. */
export interface PrintedPage {
  readonly items: readonly (PrintedTable | PrintedLine)[];
  readonly height: number;
  readonly letters: number;
  /** Characters without a meaning: private use, replacement, control. */
  readonly unmapped: number;
}

/** Reads one page: letters, ruling lines, and which letters stand in which cell. */
export async function readPage(page: PDFPageProxy, names: OperationNames): Promise<PrintedPage> {
  const viewport = page.getViewport({ scale: 1 });
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = viewport.transform as readonly number[];
  const matrix: Matrix = [a, b, c, d, e, f];
  const content = await page.getTextContent({ disableNormalization: true });
  const letters = content.items.flatMap((item) => ('str' in item ? lettersOf(item, matrix) : []));
  const { fnArray, argsArray } = await page.getOperatorList();
  const tables = [...ruledTables(rulesOf(fnArray, argsArray, names, matrix))].sort(
    (one, other) => area(one) - area(other),
  );
  page.cleanup();
  const inside = new Map<Region, Letter[]>();
  const outside: Letter[] = [];
  for (const letter of letters) {
    const region = regionOf(tables, letter);
    if (!region) outside.push(letter);
    else inside.set(region, [...(inside.get(region) ?? []), letter]);
  }
  const items = [
    ...linesOfLetters(outside).map((line) => ({ kind: 'line' as const, top: line.y, ...line })),
    ...tables.flatMap((table) => printedTable(table, inside) ?? []),
  ];
  return {
    items: items.sort((one, other) => one.top - other.top),
    height: viewport.height,
    letters: letters.length,
    unmapped: letters.filter(({ character }) => isUnmapped(character)).length,
  };
}

function area({ left, right, top, bottom }: RuledTable): number {
  return (right - left) * (bottom - top);
}

function regionOf(tables: readonly RuledTable[], { x, width, y }: Letter): Region | null {
  for (const table of tables) {
    const region = table.regionAt(x + width / 2, y);
    if (region) return region;
  }
  return null;
}

/** A grid without any letter is a drawing. */
function printedTable(
  table: RuledTable,
  inside: ReadonlyMap<Region, readonly Letter[]>,
): PrintedTable | null {
  const lines = new Map<Region, readonly TextLine[]>();
  for (const row of table.rows) {
    for (const region of row) {
      const letters = lines.has(region) ? undefined : inside.get(region);
      if (letters) lines.set(region, linesOfLetters(letters));
    }
  }
  if (lines.size === 0) return null;
  const met = new Set<Region>();
  const rows = table.rows.map((row) =>
    row.map((region): PrintedCell => {
      const continues = met.has(region);
      met.add(region);
      const own = continues ? [] : (lines.get(region) ?? []);
      return { lines: own, left: region.left, right: region.right, rows: region.rows, continues };
    }),
  );
  return { kind: 'table', top: table.top, left: table.left, right: table.right, rows };
}

function isUnmapped(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x20 || code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000;
}
