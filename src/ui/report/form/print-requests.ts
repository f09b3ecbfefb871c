import type { RequestRow } from '../../../catalogue/form.ts';
import { BALANCE, CAPTIONS, RESULT_STAGE } from '../../../catalogue/rows.ts';
import { APPLICANT, APPLICANTS, ORGANISATIONS } from '../../../catalogue/splits.ts';
import {
  columnHead,
  figureCell,
  rowHead,
  type HeadCell,
  type PrintedRow,
  type PrintedTable,
} from './printed.ts';

const ORGANISATION_IDS: ReadonlySet<string> = new Set(APPLICANTS.slice(1, -1).map(({ id }) => id));

/** Columns of labels before the seven figures: stage, group, row. */
const LABELS = 3;

/** Table 三 as printed: stages and groups merged downwards, applicants under two levels of heading. */
export function printRequests(rows: readonly RequestRow[]): PrintedTable {
  return {
    id: 'requests',
    caption: CAPTIONS.requests,
    columns: LABELS + APPLICANTS.length,
    groups: [
      { head: true, rows: printHead() },
      { head: false, rows: rows.map((row, at) => [...labelsOf(rows, at), ...figuresOf(row)]) },
    ],
  };
}

function printHead(): readonly PrintedRow[] {
  const inside = APPLICANTS.filter(({ id }) => ORGANISATION_IDS.has(id));
  const middle = APPLICANTS.flatMap((applicant) => {
    if (!ORGANISATION_IDS.has(applicant.id)) return [columnHead(columnId(applicant.id), applicant, 1, 2)];
    return applicant === inside[0] ? [columnHead('t3-organisations', ORGANISATIONS, inside.length)] : [];
  });
  return [
    [
      { kind: 'note', label: BALANCE, colspan: LABELS, rowspan: 3 },
      columnHead('t3-applicant', APPLICANT, APPLICANTS.length),
    ],
    middle,
    inside.map((applicant) => columnHead(columnId(applicant.id), applicant)),
  ];
}

/** The labels that begin at a row: a stage or group only where it begins, merged over the rows it holds. */
function labelsOf(rows: readonly RequestRow[], at: number): readonly HeadCell[] {
  const row = rows[at];
  if (!row) return [];
  const id = rowId(row);
  if (row.stage !== 'result') return [rowHead(id, row, LABELS)];
  const labels: HeadCell[] = [];
  if (rows[at - 1]?.stage !== 'result') {
    labels.push(
      rowHead(
        't3-results',
        RESULT_STAGE,
        1,
        run(rows, at, (other) => other.stage === 'result'),
      ),
    );
  }
  const { group } = row;
  if (!group) return [...labels, rowHead(id, row, LABELS - 1)];
  if (rows[at - 1]?.group?.zh !== group.zh) {
    labels.push(
      rowHead(
        groupId(row),
        group,
        1,
        run(rows, at, (other) => other.group?.zh === group.zh),
      ),
    );
  }
  return [...labels, rowHead(id, row)];
}

function figuresOf(row: RequestRow): PrintedRow {
  const beside = [
    ...(row.stage === 'result' ? ['t3-results'] : []),
    ...(row.group ? [groupId(row)] : []),
    rowId(row),
  ];
  return APPLICANTS.map(({ id }) => {
    const above = ['t3-applicant', ...(ORGANISATION_IDS.has(id) ? ['t3-organisations'] : []), columnId(id)];
    return figureCell(`${row.indicator}.${id}`, [...beside, ...above]);
  });
}

function run(rows: readonly RequestRow[], from: number, same: (row: RequestRow) => boolean): number {
  let length = 0;
  for (let row = rows[from]; row && same(row); row = rows[from + length]) length += 1;
  return length;
}

const columnId = (applicant: string): string => `t3-by-${applicant}`;
const rowId = (row: RequestRow): string => `t3-${row.indicator.replace(/\./g, '-')}`;
/** Rows of a group share the stem of their indicator: request.refused.state-secret stands under request.refused. */
const groupId = (row: RequestRow): string => `t3-group-${row.indicator.split('.').slice(0, 2).join('-')}`;
