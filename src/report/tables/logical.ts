import { matchDisclosure } from './disclosure.ts';
import { matchDisputes } from './disputes.ts';
import type { MatchedTable } from './matched.ts';
import { COLUMNS } from './request-rows.ts';
import { matchRequests } from './requests.ts';
import type { Segment, SheetRow, SheetTemplate } from './sheet.ts';
import { matchSupplement } from './supplement.ts';

const MOST_SEGMENTS = 2000;
const MOST_ROWS = 400;

/** Rows that make up one table of the report, though they may stand in several tables of the document. */
interface Logical {
  readonly template: SheetTemplate;
  readonly block: number;
  rows: readonly SheetRow[];
  matched: MatchedTable | null;
}

/**
 * Puts the segments together into the tables of the report: a table cut by a page break, or printed one block at a
 * time, is one table as long as no row comes twice. A row that comes again opens a second table of its kind. Fifteen
 * figures whose header is lost are table 四 where `underDisputes` says that its heading stands above them.
 */
export function logicalTables(
  segments: readonly Segment[],
  text: string,
  underDisputes: (block: number) => boolean,
): MatchedTable[] {
  const logical: Logical[] = [];
  for (const segment of segments.slice(0, MOST_SEGMENTS)) {
    const { rows, block } = segment;
    const lone = segment.template === 'unknown' && isRowOfFifteen(rows) && underDisputes(block);
    const template = lone ? 'review' : segment.template;
    if (template === 'unknown') {
      const before = logical[logical.length - 1];
      if (
        before?.template === 'review' &&
        before.matched?.rows.every(({ row }) => row === null) &&
        isRowOfFifteen(rows)
      ) {
        extend(before, rows, text);
        continue;
      }
      if (before?.template === 'requests' && rows.every(isSharedRow)) {
        extend(before, rows, text);
        continue;
      }
      logical.push({ template, block, rows, matched: null });
      continue;
    }
    const open = lastOf(logical, template);
    const alone = match(template, rows, block, text);
    const fits = open?.matched && open.rows.length < MOST_ROWS && !sharesRows(open.matched, alone, template);
    if (open && fits) extend(open, rows, text);
    else logical.push({ template, block, rows, matched: alone });
  }
  return logical.flatMap(({ matched }) => matched ?? []);
}

function extend(table: Logical, rows: readonly SheetRow[], text: string): void {
  table.rows = [...table.rows, ...rows];
  table.matched = match(table.template, table.rows, table.block, text);
}

function lastOf(tables: readonly Logical[], template: SheetTemplate): Logical | undefined {
  return tables.filter((table) => table.template === template).pop();
}

function match(
  template: SheetTemplate,
  rows: readonly SheetRow[],
  block: number,
  text: string,
): MatchedTable | null {
  if (template === 'disclosure') return matchDisclosure(rows, block, text);
  if (template === 'requests') return matchRequests(rows, block, text);
  if (template === 'review') return matchDisputes(rows, block, text);
  if (template === 'supplement') return matchSupplement(rows, block, text);
  return null;
}

function sharesRows(open: MatchedTable, next: MatchedTable | null, template: SheetTemplate): boolean {
  if (!next) return false;
  // Table 四 has one row of figures; the two 统计指标 tables stand apart in the report.
  if (template === 'supplement' && open.template !== next.template) return true;
  const known = new Set(open.rows.flatMap(({ row }) => row ?? []));
  return next.rows.some(({ row }) => row !== null && known.has(row));
}

/** 3.其他 or 总计 with its seven figures, cut from its table by a page break: the rows before it say what it is. */
function isSharedRow(row: SheetRow): boolean {
  const shared = row.some(({ label }) => label?.levelled === '其他' || label?.levelled === '总计');
  return shared && row.filter(({ kind }) => kind !== 'label' && kind !== 'blank').length === COLUMNS;
}

function isRowOfFifteen(rows: readonly SheetRow[]): boolean {
  return rows.length === 1 && rows[0]?.length === 15;
}
