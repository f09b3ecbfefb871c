import { signsOf } from '../../language/signs.ts';
import type { ChartTable } from '../../table/chart-table.ts';
import { partOf } from '../../table/part.ts';

/** Rows that stay readable on one slide: every bar thick enough for its label, every name printed. */
const ROWS = { bars: 20, stack: 16, balance: 10, panels: 8, heat: 15 } as const;
/** Lines that colours and marks still tell apart. */
const LINES = 7;

/**
 * A chart table as parts that each fit a slide, in order and without loss; one part where it fits as it is. An
 * office's years stay together as long as they fit. Titles say which part it is: `（2/9）`.
 */
export function splitTable(table: ChartTable): ChartTable[] {
  const parts = partsOf(table);
  if (parts.length < 2) return [table];
  return parts.map((rows, at) => {
    const place = `${String(at + 1)}/${String(parts.length)}`;
    return { ...partOf(table, rows), title: table.title + signsOf(table.language).bracketed(place) };
  });
}

/** Indexes of the rows of each part. */
function partsOf(table: ChartTable): number[][] {
  const lines = table.shape === 'lines';
  const most = lines ? LINES : mostRows(table);
  const parts: number[][] = [];
  let open: number[] = [];
  let held = 0;
  for (const office of runsByOffice(table, lines)) {
    const weight = lines ? 1 : office.length;
    if (open.length > 0 && held + weight > most) {
      parts.push(open);
      open = [];
      held = 0;
    }
    for (const row of office) {
      if (!lines && open.length === most) {
        parts.push(open);
        open = [];
        held = 0;
      }
      open.push(row);
    }
    held = lines ? held + 1 : open.length;
  }
  return open.length > 0 ? [...parts, open] : parts;
}

function mostRows({ shape, series }: ChartTable): number {
  if (shape === 'stack') return ROWS.stack;
  if (shape === 'heat') return ROWS.heat;
  if (shape === 'balance') return ROWS.balance;
  return series.length > 1 ? ROWS.panels : ROWS.bars;
}

/** Rows of one office that follow one another; for lines all rows of an office, wherever they stand. */
function runsByOffice(table: ChartTable, everywhere: boolean): number[][] {
  const runs: number[][] = [];
  const byOffice = new Map<string, number[]>();
  table.rows.forEach(({ office }, row) => {
    const last = everywhere
      ? byOffice.get(office)
      : table.rows[row - 1]?.office === office
        ? runs.at(-1)
        : undefined;
    if (last) last.push(row);
    else {
      const run = [row];
      runs.push(run);
      byOffice.set(office, run);
    }
  });
  return runs;
}
