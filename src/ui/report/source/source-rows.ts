import type { Segment, Spanned } from './segments.ts';
import { segments } from './segments.ts';

/**
 * The source text as it is laid out: a paragraph a line; the cells of a table row side by side; runs of empty lines
 * kept but drawn as one small gap. The text of all pieces, joined in order, is the source text.
 */
export type SourceRow<T extends Spanned> =
  | { readonly kind: 'prose' | 'gap'; readonly start: number; readonly pieces: readonly Segment<T>[] }
  | { readonly kind: 'cells'; readonly start: number; readonly cells: readonly (readonly Segment<T>[])[] };

interface Stretch {
  readonly kind: 'prose' | 'gap' | 'cells';
  /** Where each cell begins; for the rest one entry. */
  readonly starts: readonly number[];
}

/**
 * Lays the text out. A cell begins with a tab. A line of one cell, empty ones before it or not, belongs to the row that
 * an empty line ends, and may run on over lines without a tab; a line of several filled cells is a row by itself.
 * Readers of other formats than plain text write empty cells at the end of a row without a line end of their own:
 * there, a line of nothing but empty cells ends the row (`emptyEndsRow`).
 */
export function sourceRows<T extends Spanned>(
  text: string,
  marks: readonly T[],
  emptyEndsRow = false,
): readonly SourceRow<T>[] {
  const stretches = stretchesOf(text, emptyEndsRow);
  const starts = stretches.flatMap((stretch) => stretch.starts);
  const pieces = segments(text, marks, starts);
  let at = 0;
  const takeUntil = (end: number): readonly Segment<T>[] => {
    const from = at;
    while ((pieces[at]?.start ?? Infinity) < end) at += 1;
    return pieces.slice(from, at);
  };
  let next = 0;
  return stretches.map(({ kind, starts: own }): SourceRow<T> => {
    const start = own[0] ?? 0;
    const groups = own.map(() => takeUntil(starts[(next += 1)] ?? Infinity));
    return kind === 'cells' ? { kind, start, cells: groups } : { kind, start, pieces: groups.flat() };
  });
}

function stretchesOf(text: string, emptyEndsRow: boolean): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const begin = (kind: Stretch['kind'], starts: number[]): number[] => {
    stretches.push({ kind, starts });
    return starts;
  };
  /** The row that lines of one cell add to, and the row whose last cell ran over the end of its line. */
  let row: number[] | null = null;
  let whole: number[] | null = null;
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline + 1;
    const line = text.slice(start, end);
    const tabs = tabsOf(line, start);
    if (tabs.length === 0) {
      const empty = line.trim() === '';
      if (empty && stretches.at(-1)?.kind !== 'gap') begin('gap', [start]);
      else if (!empty && !row) begin('prose', [start]);
      if (empty) row = null;
      whole = null;
    } else if (tabs[0] !== start) {
      if (whole) whole.push(...tabs);
      else begin('cells', [start, ...tabs]);
      row = null;
    } else if (line.split('\t').filter((cell) => cell.trim() !== '').length > 1) {
      whole = begin('cells', [...tabs]);
      row = null;
    } else {
      row ??= begin('cells', []);
      row.push(...tabs);
      if (emptyEndsRow && line.trim() === '') row = null;
      whole = null;
    }
    start = end;
  }
  return stretches;
}

function tabsOf(line: string, offset: number): readonly number[] {
  const tabs: number[] = [];
  for (let at = line.indexOf('\t'); at >= 0; at = line.indexOf('\t', at + 1)) tabs.push(offset + at);
  return tabs;
}
