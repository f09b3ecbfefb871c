import { FORMS } from '../../catalogue/editions.ts';
import { requestKey } from '../../catalogue/request-keys.ts';
import { CLOSED } from '../../catalogue/rows.ts';
import type { Finding } from '../../finding/finding.ts';
import type { Grid, Reading } from '../report.ts';
import { applicantOrder, type ColumnOrder } from './applicants.ts';
import { plainRow, readingOf, worse, type MatchedRow, type MatchedTable } from './matched.ts';
import {
  candidateOf,
  COLUMNS,
  isClosedChild,
  isData,
  leafOf,
  opensData,
  type Candidate,
  type Leaf,
} from './request-rows.ts';
import type { SheetCell, SheetRow } from './sheet.ts';
import { alignmentOf, filledUpWidth, takeFilled, takeValues, type Alignment } from './values.ts';

/** Matches the rows of table 三 (收到和处理政府信息公开申请情况) in any edition. */
export function matchRequests(rows: readonly SheetRow[], block: number, text: string): MatchedTable {
  const candidates = rows.map(candidateOf);
  const firstData = candidates.findIndex(({ terms }) => terms.some(opensData));
  const header = rows.slice(0, Math.max(firstData, 0));
  const order = applicantOrder(header);
  const alignment = alignmentOf(
    candidates.filter(({ terms }) => terms.some(isData)).map(({ after }) => ({ after, columns: COLUMNS })),
    headerHint(header),
  );
  const width = filledUpWidth(
    candidates
      .filter(({ terms }) => terms.some(isData))
      .map(({ cells, after }) => ({ width: cells.length, labels: cells.length - after.length })),
  );
  const take = ({ cells, after }: Candidate): SheetRow | null =>
    width === null || cells.length === width
      ? takeValues(after, COLUMNS, alignment)
      : takeFilled(after, COLUMNS);
  const placed = placeRows(candidates, order, take, text);
  return {
    template: 'requests',
    form: editionOf(placed.rows),
    rows: placed.rows,
    source: rows,
    labelled: order?.labelled === true && placed.rows.every((row) => row.grade !== 'position'),
    findings: placed.findings,
    block,
  };
}

function placeRows(
  candidates: readonly Candidate[],
  order: ColumnOrder | null,
  take: (candidate: Candidate) => SheetRow | null,
  text: string,
): { rows: MatchedRow[]; findings: Finding[] } {
  const asThree = candidates.some(({ terms }) => terms.some(isClosedChild));
  const rows: MatchedRow[] = [];
  const findings: Finding[] = [];
  const flag = (code: string, { cells, after }: Candidate, label: string): void => {
    const span = cells[0]?.cell.span[0] ?? 0;
    findings.push({
      code,
      severity: 'warning',
      spans: [[span, cells[cells.length - 1]?.cell.span[1] ?? span]],
      facts: { label, cells: after.length, columns: COLUMNS },
    });
  };
  let group: string | null = null;
  let last: string | null = null;
  for (const candidate of candidates) {
    const { cells, terms, after } = candidate;
    for (const { term } of terms) if (term.kind === 'group') group = term.group;
    const leaf = leafOf(candidate, group, last, asThree);
    if (!leaf) {
      rows.push(plainRow(cells, terms.some(isData) ? after : after.filter((cell) => cell.kind !== 'label')));
      continue;
    }
    last = leaf.indicator;
    group = leaf.group ?? (leaf.indicator.startsWith('request.closed') ? CLOSED.zh : null);
    const values = take(candidate);
    const row: MatchedRow = {
      row: leaf.indicator,
      label: leaf.label.content,
      labelSpan: [leaf.label.cell.span[0], leaf.label.cell.span[1]],
      grade: leaf.grade,
      values: values ?? after,
      readings: values && order ? readRow(leaf, values, order, text) : [],
    };
    rows.push(row);
    if (after.length > 0 && !values)
      flag(
        after.filter(isFilled).length > COLUMNS ? 'row-cells-extra' : 'row-cells-missing',
        candidate,
        row.label,
      );
    else if (values && !order) flag('columns-unclear', candidate, row.label);
  }
  return { rows, findings };
}

function readRow(leaf: Leaf, values: SheetRow, order: ColumnOrder, text: string): Reading[] {
  const readings: Reading[] = [];
  values.forEach((cell, index) => {
    const member = order.members[index];
    const grade = order.labelled ? leaf.grade : worse(leaf.grade, 'position');
    const reading = member && readingOf(requestKey(leaf.indicator, member), cell, grade, text);
    if (reading) readings.push(reading);
  });
  return readings;
}

/** The one edition that prints （六） as this table does; null where several do or the row is not there. */
function editionOf(rows: readonly MatchedRow[]): Grid['form'] {
  const closed = new Set(rows.flatMap(({ row }) => (row?.startsWith('request.closed') ? [row] : [])));
  if (closed.size === 0) return null;
  const editions = FORMS.filter((form) => {
    const printed = form.requests.map(({ indicator }) => indicator);
    return [...closed].every((indicator) => printed.includes(indicator));
  });
  return editions.length === 1 ? (editions[0]?.id ?? null) : null;
}

/** A header that begins at the left edge and is filled up behind shows rows that are filled up behind. */
function headerHint(header: readonly SheetRow[]): Alignment | null {
  for (const row of header) {
    const first = row.findIndex(({ label }) => label?.levelled === '自然人');
    if (first < 0) continue;
    const behind = row.length - 1 - row.map(({ kind }) => kind === 'label').lastIndexOf(true);
    if (first === 0 && behind >= 3) return { side: 'left' };
    if (first > 0 && behind === 0) return { side: 'right', trailing: 0 };
  }
  return null;
}

function isFilled(cell: SheetCell): boolean {
  return cell.kind !== 'blank';
}
