import type { Composer } from '../compose/compose.ts';

interface OpenCell {
  columns: number;
  vertical: 'none' | 'restart' | 'continue';
  joinsLeft: boolean;
  state: 'waiting' | 'shown' | 'hidden';
}

interface OpenTable {
  column: number;
  deleted: boolean;
  /** Columns where a vertical merge is open above, and those where one goes on below. */
  above: Set<number>;
  below: Set<number>;
  cell: OpenCell | null;
}

/** Grid columns left out at the edges of the row at hand, and how wide they are in twentieths of a point. */
export interface Gaps {
  before: number;
  after: number;
  widthBefore: number;
  widthAfter: number;
}

/** A row without gaps. */
export const NO_GAPS: Readonly<Gaps> = { before: 0, after: 0, widthBefore: Infinity, widthAfter: 0 };

/** Gaps at a row's edge below this width (in twentieths of a point) are ragged borders, not blank columns. */
const LEAST_GAP = 300;

/**
 * Tables of a Word document. A cell's extent is told after it opens, so it is opened in the composer with its first
 * content. A vertical continuation is blank whatever it holds: Word does not show it (ECMA-376 part 1, 17.4.84).
 */
export function docxTables(composer: Composer) {
  const tables: OpenTable[] = [];
  let hidden = 0;

  const begin = (): void => {
    const table = tables.at(-1);
    const cell = table?.cell;
    if (!table || cell?.state !== 'waiting') return;
    const continues = cell.vertical === 'continue' && table.above.has(table.column);
    if (continues || cell.vertical !== 'none') table.below.add(table.column);
    if (!cell.joinsLeft && hidden === 0) composer.openCell(cell.columns);
    cell.state = continues || cell.joinsLeft ? 'hidden' : 'shown';
    if (cell.state === 'hidden') hidden += 1;
  };
  const closeCell = (): void => {
    begin();
    const table = tables.at(-1);
    const cell = table?.cell;
    if (!table || !cell) return;
    if (cell.state === 'hidden') hidden -= 1;
    if (hidden === 0 && !cell.joinsLeft) composer.closeCell();
    table.column += cell.columns;
    table.cell = null;
  };
  return {
    /** Whether what stands here is shown, or belongs to a cell that is merged away. */
    shows: () => hidden === 0,
    /** The first content of a cell: its extent is known now. */
    begin,
    openTable: () => {
      begin();
      if (hidden === 0) composer.openTable();
      tables.push({ column: 0, deleted: false, above: new Set(), below: new Set(), cell: null });
    },
    closeTable: () => {
      tables.pop();
      if (hidden === 0) composer.closeTable();
    },
    openRow: () => {
      const table = tables.at(-1);
      if (!table) return;
      table.column = 0;
      table.deleted = false;
      table.below = new Set();
      if (hidden === 0) composer.openRow();
    },
    closeRow: () => {
      const table = tables.at(-1);
      if (!table) return;
      table.above = table.below;
      if (hidden === 0) composer.closeRow(table.deleted);
    },
    deleteRow: () => {
      const table = tables.at(-1);
      if (table) table.deleted = true;
    },
    /** Grid columns left out before the first cell or after the last one, and how wide they are. */
    skipColumns: (columns: number, width: number) => {
      const table = tables.at(-1);
      if (!table || width < LEAST_GAP || columns < 1) return;
      if (hidden === 0) {
        composer.openCell(columns);
        composer.closeCell();
      }
      table.column += columns;
    },
    openCell: () => {
      const table = tables.at(-1);
      if (table) table.cell = { columns: 1, vertical: 'none', joinsLeft: false, state: 'waiting' };
    },
    closeCell,
    spanColumns: (columns: number) => {
      const cell = tables.at(-1)?.cell;
      if (cell) cell.columns = columns;
    },
    mergeDown: (vertical: 'restart' | 'continue') => {
      const cell = tables.at(-1)?.cell;
      if (cell) cell.vertical = vertical;
    },
    mergeLeft: () => {
      const cell = tables.at(-1)?.cell;
      if (cell) cell.joinsLeft = true;
    },
  };
}
