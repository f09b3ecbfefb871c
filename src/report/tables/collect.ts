import type { Key } from '../../catalogue/figure.ts';
import type { SourceDocument, Table } from '../../document/document.ts';
import type { Finding, Span } from '../../finding/finding.ts';
import type { Grid, Reading } from '../report.ts';
import { captionScope, standsUnderDisputes, titleScope } from './caption.ts';
import { logicalTables } from './logical.ts';
import { gridOf, type MatchedTable } from './matched.ts';
import { segmentsOf, type Segment } from './sheet.ts';
import { unknownGrids } from './unknown.ts';

/** Everything the tables of a document give. */
export interface TablesRead {
  readonly readings: readonly Reading[];
  readonly grids: readonly Grid[];
  readonly findings: readonly Finding[];
  /** Spans that are tables, whether or not anything was read from them. */
  readonly spans: readonly Span[];
}

/** A table with its place among the document's blocks; recovered: put together from loose lines. */
export interface PlacedTable {
  readonly table: Table;
  readonly block: number;
  readonly recovered: boolean;
}

/** Reads every statutory and local table. */
export function collectTables(document: SourceDocument, tables: readonly PlacedTable[]): TablesRead {
  const segments: Segment[] = tables.flatMap(({ table, block, recovered }) =>
    segmentsOf(table, block, recovered),
  );
  const matched = logicalTables(segments, document.text, (block) => standsUnderDisputes(document, block));
  const readings: Reading[] = [];
  const grids: Grid[] = [];
  const findings: Finding[] = [];
  for (const template of ['disclosure', 'requests', 'review', 'channels', 'organisation'] as const) {
    const ofKind = matched.filter((table) => table.template === template);
    const { own, differ } = ownTable(document, ofKind);
    if (differ)
      findings.push({
        code: 'tables-differ',
        severity: 'warning',
        spans: ofKind.map((table) => gridOf(table, new Set(), true).span),
        facts: { template, tables: ofKind.length },
      });
    const taken = own ? uniqueReadings(own, findings) : [];
    readings.push(...taken);
    for (const table of ofKind) {
      const grid = gridOf(table, new Set(taken), table !== own);
      grids.push(grid);
      if (table !== own) continue;
      findings.push(...table.findings);
      const note = noteOn(table, grid, tables);
      if (note) findings.push(note);
    }
  }
  grids.push(...unknownGrids(segments));
  grids.sort((a, b) => a.span[0] - b.span[0]);
  return { readings, grids, findings, spans: tables.map(({ table }) => table.span) };
}

/** What a reader of the document should know of the table as a whole. */
function noteOn(table: MatchedTable, { span, tokens }: Grid, tables: readonly PlacedTable[]): Finding | null {
  const note = (code: string): Finding => ({
    code,
    severity: 'note',
    spans: [span],
    facts: { template: table.template },
  });
  const labels = table.rows.filter(({ row }) => row !== null).length;
  if (tokens === 0 && labels >= 3 && table.rows.every(({ readings }) => readings.length === 0))
    return { ...note('table-without-values'), severity: 'warning' };
  const recovered = tables.some((placed) => placed.recovered && placed.table.span[0] === span[0]);
  return recovered && table.rows.some(({ readings }) => readings.length > 0) ? note('table-recovered') : null;
}

/** The table the organ speaks of itself in; none where two tables differ and nothing tells them apart. */
function ownTable(
  document: SourceDocument,
  tables: readonly MatchedTable[],
): { own: MatchedTable | null; differ: boolean } {
  const filled = tables.filter(({ rows }) => rows.some(({ readings }) => readings.length > 0));
  const [first, second] = filled;
  if (!second) return { own: first ?? tables[0] ?? null, differ: false };
  const scopes = filled.map((table) => captionScope(document, table.block) ?? titleScope(table.source));
  const own = filled.filter((_, index) => scopes[index] === 'own');
  if (own.length === 1 && own[0]) return { own: own[0], differ: false };
  const others = filled.filter((_, index) => scopes[index] !== 'summary');
  if (others.length === 1 && others[0]) return { own: others[0], differ: false };
  const candidates = own.length > 1 ? own : others.length > 1 ? others : filled;
  const told = new Set(candidates.map(contentsOf));
  return told.size === 1 ? { own: candidates[0] ?? null, differ: false } : { own: null, differ: true };
}

function contentsOf({ rows }: MatchedTable): string {
  return rows
    .flatMap(({ readings }) => readings.map((reading) => `${reading.key}=${contentOf(reading)}`))
    .join(';');
}

/** What a reading says, however it is written. */
function contentOf({ value }: Reading): string {
  return JSON.stringify({ ...value, digits: '' });
}

/** One reading per figure. A figure that the table gives twice with different values is not taken at all. */
function uniqueReadings(table: MatchedTable, findings: Finding[]): Reading[] {
  const byKey = new Map<Key, Reading[]>();
  for (const { readings } of table.rows)
    for (const reading of readings) {
      const same = byKey.get(reading.key);
      if (same) same.push(reading);
      else byKey.set(reading.key, [reading]);
    }
  const unique: Reading[] = [];
  const twice: Reading[] = [];
  for (const same of byKey.values()) {
    const [first] = same;
    if (!first) continue;
    if (same.length === 1 || new Set(same.map(contentOf)).size === 1) unique.push(first);
    else twice.push(...same);
  }
  if (twice.length > 0)
    findings.push({
      code: 'row-twice',
      severity: 'warning',
      spans: twice.map(({ span }) => span),
      facts: { keys: new Set(twice.map(({ key }) => key)).size },
    });
  return unique;
}
