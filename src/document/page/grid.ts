import { cluster, joinPieces, NEAR, nearest } from './cluster.ts';
import type { Rule, Rules } from './rules.ts';

/** A cell of a ruled table: its edges on the page and its place in the grid. */
export interface Region {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

/** A ruled table: its edges, and its regions as each grid row meets them, left to right. */
export interface RuledTable {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly (readonly Region[])[];
  readonly regionAt: (x: number, y: number) => Region | null;
}

/** A border counts when so much of its side is drawn; crossings may be left open. */
const DRAWN = 0.6;
const MOST_CELLS = 40_000;

/** The ruled tables of a page. A single box is a frame around text, no table. */
export function ruledTables(rules: Rules): readonly RuledTable[] {
  const horizontal = joinPieces(rules.horizontal);
  const vertical = joinPieces(rules.vertical);
  return touching(horizontal, vertical).flatMap((group) => tableOf(group) ?? []);
}

/** Groups of lines that touch each other, directly or through others. */
function touching(horizontal: readonly Rule[], vertical: readonly Rule[]): readonly Rules[] {
  const parents = Array.from({ length: horizontal.length + vertical.length }, (_none, index) => index);
  const root = (index: number): number => {
    let at = index;
    for (let above = parents[at]; above !== undefined && above !== at; above = parents[at]) {
      parents[at] = parents[above] ?? above;
      at = above;
    }
    return at;
  };
  horizontal.forEach((line, one) => {
    vertical.forEach((post, other) => {
      const meets =
        post.at >= line.from - NEAR &&
        post.at <= line.to + NEAR &&
        line.at >= post.from - NEAR &&
        line.at <= post.to + NEAR;
      if (meets) parents[root(one)] = root(horizontal.length + other);
    });
  });
  const groups = new Map<number, { horizontal: Rule[]; vertical: Rule[] }>();
  const groupOf = (index: number): { horizontal: Rule[]; vertical: Rule[] } => {
    const key = root(index);
    const group = groups.get(key) ?? { horizontal: [], vertical: [] };
    groups.set(key, group);
    return group;
  };
  horizontal.forEach((line, index) => groupOf(index).horizontal.push(line));
  vertical.forEach((post, index) => groupOf(horizontal.length + index).vertical.push(post));
  return [...groups.values()].filter((group) => group.horizontal.length > 1 && group.vertical.length > 0);
}

/** Columns and rows end where lines stand or end: a table cut by the page's end has no closing rule. */
function tableOf({ horizontal, vertical }: Rules): RuledTable | null {
  const xs = edges(vertical, horizontal);
  const ys = edges(horizontal, vertical);
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  if (columns < 1 || rows < 1 || columns * rows < 2 || columns * rows > MOST_CELLS) return null;
  const owner = Array.from({ length: columns * rows }, (_none, index) => index);
  const walls = bordersOf(vertical, xs, ys);
  const floors = bordersOf(horizontal, ys, xs);
  const root = (index: number): number => {
    let at = index;
    for (let above = owner[at]; above !== undefined && above !== at; above = owner[at]) at = above;
    return at;
  };
  const join = (one: number, other: number): void => {
    const [first, second] = [root(one), root(other)];
    owner[Math.max(first, second)] = Math.min(first, second);
  };
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const cell = row * columns + column;
      if (column + 1 < columns && !walls(column + 1, row)) join(cell, cell + 1);
      if (row + 1 < rows && !floors(row + 1, column)) join(cell, cell + columns);
    }
  }
  // Roots stand before what hangs on them, so one pass settles every cell.
  owner.forEach((above, index) => {
    owner[index] = owner[above] ?? above;
  });
  return regionsOf(owner, columns, xs, ys);
}

function edges(across: readonly Rule[], along: readonly Rule[]): readonly number[] {
  const places = cluster(across.map(({ at }) => at));
  const ends = [Math.min(...along.map(({ from }) => from)), Math.max(...along.map(({ to }) => to))];
  const first = places[0] ?? Infinity;
  const last = places.at(-1) ?? -Infinity;
  const [start = 0, end = 0] = ends;
  return [...(start < first - 8 ? [start] : []), ...places, ...(end > last + 8 ? [end] : [])];
}

/** Whether a border is drawn at one of `places`, beside one of the stretches between `stops`. */
function bordersOf(rules: readonly Rule[], places: readonly number[], stops: readonly number[]) {
  const drawn = new Map<number, Rule[]>();
  for (const rule of rules) {
    const place = nearest(places, rule.at);
    drawn.set(place, [...(drawn.get(place) ?? []), rule]);
  }
  return (place: number, stretch: number): boolean => {
    const from = stops[stretch] ?? 0;
    const to = stops[stretch + 1] ?? from;
    const covered = (drawn.get(place) ?? []).reduce(
      (sum, rule) => sum + Math.max(Math.min(rule.to, to) - Math.max(rule.from, from), 0),
      0,
    );
    return covered >= (to - from) * DRAWN;
  };
}

function regionsOf(
  owner: readonly number[],
  columns: number,
  xs: readonly number[],
  ys: readonly number[],
): RuledTable {
  const extents = new Map<number, { row: number; column: number; lastRow: number; lastColumn: number }>();
  owner.forEach((root, index) => {
    const row = Math.floor(index / columns);
    const column = index % columns;
    const extent = extents.get(root) ?? { row, column, lastRow: row, lastColumn: column };
    extents.set(root, {
      row: Math.min(extent.row, row),
      column: Math.min(extent.column, column),
      lastRow: Math.max(extent.lastRow, row),
      lastColumn: Math.max(extent.lastColumn, column),
    });
  });
  const regions = new Map<number, Region>();
  for (const [root, { row, column, lastRow, lastColumn }] of extents) {
    regions.set(root, {
      left: xs[column] ?? 0,
      right: xs[lastColumn + 1] ?? 0,
      top: ys[row] ?? 0,
      bottom: ys[lastRow + 1] ?? 0,
      row,
      column,
      rows: lastRow - row + 1,
    });
  }
  const at = (row: number, column: number): Region | null =>
    regions.get(owner[row * columns + column] ?? -1) ?? null;
  const rows = ys.slice(0, -1).map((_top, row) => {
    const met: Region[] = [];
    for (let column = 0; column < columns; column += 1) {
      const region = at(row, column);
      if (region && region !== met.at(-1)) met.push(region);
    }
    return met;
  });
  return {
    left: xs[0] ?? 0,
    right: xs.at(-1) ?? 0,
    top: ys[0] ?? 0,
    bottom: ys.at(-1) ?? 0,
    rows: rows.filter((met, row) => met.some((region) => region.row === row)),
    regionAt: (x, y) => {
      const column = slotOf(xs, x);
      const row = slotOf(ys, y);
      return column < 0 || row < 0 ? null : at(row, column);
    },
  };
}

function slotOf(edgesOfSlots: readonly number[], value: number): number {
  if (value < (edgesOfSlots[0] ?? 0) || value >= (edgesOfSlots.at(-1) ?? 0)) return -1;
  return edgesOfSlots.filter((edge) => edge <= value).length - 1;
}
