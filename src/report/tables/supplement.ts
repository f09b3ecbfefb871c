import type { Template } from '../report.ts';
import { plainRow, readingOf, type MatchedRow, type MatchedTable } from './matched.ts';
import type { SheetCell, SheetRow } from './sheet.ts';
import { SUPPLEMENT_TERMS, type SupplementTerm } from './terms.ts';
import { findTerm, type Found } from './vocabulary.ts';

/**
 * Matches the rows of a 统计指标 table: label, unit, figure. Group rows carry —— instead of a unit and hold no
 * value. A row whose figure is not the one cell behind the unit is left alone.
 */
export function matchSupplement(rows: readonly SheetRow[], block: number, text: string): MatchedTable {
  const matched = rows.map((cells): MatchedRow => {
    const found = rowTermOf(cells);
    if (!found) return plainRow(cells, []);
    const { term, grade, label, after } = found;
    const value = valueOf(after);
    const reading = value && readingOf(term.row.figure.key, value, grade, text);
    return {
      ...plainRow(cells, value ? [value] : after),
      row: term.row.figure.key,
      label: label.content,
      labelSpan: label.cell.span,
      grade,
      readings: reading ? [reading] : [],
    };
  });
  return {
    template: templateOf(matched),
    form: null,
    rows: matched,
    source: rows,
    labelled: true,
    findings: [],
    block,
  };
}

interface RowTerm extends Found<Extract<SupplementTerm, { kind: 'row' }>> {
  readonly label: SheetCell;
  readonly after: SheetRow;
}

function rowTermOf(cells: SheetRow): RowTerm | null {
  for (const [index, label] of cells.entries()) {
    if (!label.label) continue;
    const found = findTerm(SUPPLEMENT_TERMS, label.label);
    if (found?.term.kind !== 'row') continue;
    return { term: found.term, grade: found.grade, label, after: cells.slice(index + 1) };
  }
  return null;
}

/** Behind the label: a unit and a figure, or a figure alone. */
function valueOf(after: SheetRow): SheetCell | null {
  const unit = after.findIndex(({ kind }) => kind === 'label');
  const behind = after.slice(unit + 1);
  const filled = behind.filter(({ kind }) => kind !== 'blank');
  if (behind.some(({ kind }) => kind === 'label') || filled.length > 1) return null;
  return filled[0] ?? (unit >= 0 ? (behind[0] ?? null) : null);
}

function templateOf(rows: readonly MatchedRow[]): Template {
  return rows.some(({ row }) => row?.startsWith('organisation.')) ? 'organisation' : 'channels';
}
