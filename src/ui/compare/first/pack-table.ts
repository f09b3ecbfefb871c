import type { Key } from '../../../catalogue/figure.ts';
import type { PrintedCell, SumCell, TableCell } from '../../../table/cell.ts';
import type { ChartTable, RowHeading } from '../../../table/chart-table.ts';
import type { Observed } from '../../../report/value.ts';

/**
 * A table as a page carries it. The page has every figure in its chart and its table already, so this says only what
 * cannot be read off those quickly: names once, a figure as its number, and in full whatever is anything else.
 */
export interface PackedTable extends Omit<ChartTable, 'rows' | 'cells'> {
  readonly rows: readonly PackedRow[];
  /** What rows have in common beside office and label, each once. */
  readonly kinds: readonly RowKind[];
  /** One for every series. */
  readonly columns: readonly PackedColumn[];
}

/** `label` 0: the name. `id` and `report` where they are not the usual ones. */
type PackedRow = readonly [
  office: string,
  name: string,
  label: string | 0,
  kind: number,
  id?: string,
  report?: string | null,
];
type RowKind = Omit<RowHeading, 'office' | 'officeName' | 'label' | 'id' | 'report'>;

interface PackedColumn {
  readonly key: Key;
  /** What its sums add up. */
  readonly parts: readonly Key[];
  /** A number: a figure of `key`. A list: a sum of `key` and its parts. */
  readonly cells: readonly (number | readonly number[] | TableCell)[];
}

/** The same table, short. */
export function packTable({ rows, cells, ...rest }: ChartTable): PackedTable {
  const kinds = new Map<string, number>();
  const packed = rows.map(({ id, report, office, officeName, label, ...kind }): PackedRow => {
    const said = JSON.stringify(kind);
    const at = kinds.get(said) ?? kinds.size;
    kinds.set(said, at);
    const short = [office, officeName, label === officeName ? 0 : label, at] as const;
    if (report !== id) return [...short, id, report];
    return id === usualId(office, kind.year) ? short : [...short, id];
  });
  return {
    ...rest,
    rows: packed,
    kinds: [...kinds.keys()].map((said) => JSON.parse(said) as RowKind),
    columns: rest.series.map((_, series) => packColumn(cells.flatMap((row) => row[series] ?? []))),
  };
}

/** The table that was packed. */
export function unpackTable({ rows, kinds, columns, ...rest }: PackedTable): ChartTable {
  return {
    ...rest,
    rows: rows.flatMap(([office, officeName, label, at, own, report]): RowHeading[] => {
      const kind = kinds[at];
      if (!kind) return [];
      const id = own ?? usualId(office, kind.year);
      return [
        {
          ...kind,
          id,
          report: report === undefined ? id : report,
          office,
          officeName,
          label: label || officeName,
        },
      ];
    }),
    cells: rows.map((_, row) => columns.flatMap((column) => unpackCell(column, row) ?? [])),
  };
}

function usualId(office: string, year: number): string {
  return `${office}-${String(year)}`;
}

function packColumn(cells: readonly TableCell[]): PackedColumn {
  const plain = cells.filter(isPlain);
  const key = plain[0]?.key ?? '';
  const parts = plain.find((cell) => cell.kind === 'sum')?.parts.map((part) => part.key) ?? [];
  return { key, parts, cells: cells.map((cell) => packCell(cell, key, parts)) };
}

function packCell(cell: TableCell, key: Key, parts: readonly Key[]): PackedColumn['cells'][number] {
  if (!isPlain(cell) || cell.key !== key) return cell;
  const number = plainNumber(cell.observed) ?? 0;
  if (cell.kind === 'printed') return number;
  if (cell.parts.length !== parts.length || cell.parts.some((part, at) => part.key !== parts[at]))
    return cell;
  return [number, ...cell.parts.map(({ observed }) => plainNumber(observed) ?? 0)];
}

function unpackCell({ key, parts, cells }: PackedColumn, row: number): TableCell | undefined {
  const cell = cells[row];
  if (typeof cell === 'number') return { kind: 'printed', key, observed: observedAs(cell), flags: [] };
  if (!isList(cell)) return cell;
  const [sum = 0, ...numbers] = cell;
  return {
    kind: 'sum',
    key,
    observed: observedAs(sum),
    parts: numbers.map((number, at) => ({ key: parts[at] ?? '', observed: observedAs(number) })),
    flags: [],
  };
}

function isList(cell: PackedColumn['cells'][number] | undefined): cell is readonly number[] {
  return Array.isArray(cell);
}

/** Whether a cell is numbers written plainly, and nothing else is known of it. */
function isPlain(cell: TableCell): cell is PrintedCell | SumCell {
  if (cell.kind === 'rate' || cell.flags.length > 0) return false;
  if (plainNumber(cell.observed) === undefined) return false;
  const own = cell.kind === 'sum' ? 5 : 4;
  return (
    Object.keys(cell).length === own &&
    (cell.kind === 'printed' ||
      cell.parts.every((part) => Object.keys(part).length === 2 && plainNumber(part.observed) !== undefined))
  );
}

/** A number whose digits are written as it is. */
function plainNumber(observed: Observed): number | undefined {
  if (observed.kind !== 'number' || observed.approximate) return undefined;
  return observed.digits === String(observed.number) ? observed.number : undefined;
}

function observedAs(number: number): Observed {
  return { kind: 'number', number, digits: String(number) };
}
