import type { ChartTable } from '../../../table/chart-table.ts';
import { wrapTo } from '../measure.ts';
import { text, type PlacedText } from '../placed.ts';
import { HEAD_LINE, HEAD_SIZE, type ColumnHeads } from './columns.ts';

/** The name of a column, above it or below a long one. */
export interface PlacedHead {
  readonly series: number;
  /** Runs upwards, turned around its first letter. */
  readonly turned: boolean;
  readonly texts: readonly PlacedText[];
}

/** The rule under the name of a group of columns. */
export interface PlacedRule {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
}

/** Places the names that neighbouring columns of a band share, each over a rule as long as they are wide. */
export function placeGroups(
  table: ChartTable,
  band: readonly number[],
  xOf: (place: number) => number,
  top: number,
): { readonly texts: readonly PlacedText[]; readonly rules: readonly PlacedRule[]; readonly height: number } {
  const groups = groupsIn(table, band).map((group) => {
    const [x1, x2] = [xOf(group.from) + 1, xOf(group.from + group.span) - 2];
    return { x1, x2, lines: group.name === '' ? [] : wrapTo(group.name, HEAD_SIZE, x2 - x1, 2) };
  });
  const named = groups.filter(({ lines }) => lines.length > 0);
  if (named.length === 0) return { texts: [], rules: [], height: 0 };
  const height = Math.max(...named.map(({ lines }) => lines.length)) * HEAD_LINE + 6;
  return {
    texts: named.flatMap(({ x1, lines }) =>
      lines.map((line, at) =>
        text(x1, top + 10 + at * HEAD_LINE, line, { size: HEAD_SIZE, tone: 'ink-2', bold: true }),
      ),
    ),
    rules: named.map(({ x1, x2 }) => ({ x1, x2, y: top + height - 2 })),
    height,
  };
}

/** The lines of a column's name over it, or under a long one. */
export function headTexts(
  { lines, turned, height }: ColumnHeads,
  series: number,
  {
    x,
    width,
    top,
    below,
  }: { readonly x: number; readonly width: number; readonly top: number; readonly below: boolean },
): PlacedText[] {
  const own = lines[series] ?? [];
  const middle = x + width / 2;
  if (turned)
    return own.map((line, at) =>
      text(
        middle + HEAD_SIZE * 0.36 + (at - (own.length - 1) / 2) * HEAD_LINE,
        below ? top + 6 : top + height - 5,
        line,
        {
          size: HEAD_SIZE,
          anchor: below ? 'end' : 'start',
        },
      ),
    );
  const first = below ? top + 14 : top + height - 6 - (own.length - 1) * HEAD_LINE;
  return own.map((line, at) =>
    text(middle, first + at * HEAD_LINE, line, { size: HEAD_SIZE, anchor: 'middle' }),
  );
}

/** Neighbouring columns of a band under one heading. */
function groupsIn(
  table: ChartTable,
  band: readonly number[],
): { name: string; from: number; span: number }[] {
  const groups: { name: string; from: number; span: number }[] = [];
  band.forEach((series, from) => {
    const name = table.series[series]?.group ?? '';
    const last = groups.at(-1);
    if (last?.name === name) last.span += 1;
    else groups.push({ name, from, span: 1 });
  });
  return groups;
}
