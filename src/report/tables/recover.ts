import type { Cell, Table } from '../../document/document.ts';
import { isPartHeading } from '../headings.ts';
import { brokenLabel, continuedLabel, joinedLabel, LONGEST_LABEL, splitLabel } from './broken-labels.ts';
import { isColumnLabel } from './columns.ts';
import type { LooseCell } from './loose-cells.ts';
import { isUnitLabel, looseTerm, type LooseTerm } from './loose-terms.ts';
import { sheetCell, type SheetCell, type SheetTemplate } from './sheet.ts';

const FEWEST_LABELS = 3;
const RESULTS_IN_HEADER = 5;
const FIGURES_OF_REQUESTS = 7;
const FIGURES_OF_DISPUTES = 15;

interface OpenRow {
  readonly cells: Cell[];
  labels: number;
  values: number;
  /** The innermost label is one that figures follow. */
  leaf: boolean;
  header: boolean;
}

interface State {
  readonly tables: Table[];
  rows: (readonly Cell[])[];
  labels: number;
  row: OpenRow | null;
  template: SheetTemplate | null;
}

/**
 * Puts tables together from cells that lost their borders, by the sequence of labels the form prints. A row is a
 * label and every cell up to the next label; how many of them are values is for the matchers to say. Words that are
 * neither label nor value end the row; a sentence or a heading ends the table.
 */
export function recoverTables(loose: readonly LooseCell[], text: string): Table[] {
  const state: State = { tables: [], rows: [], labels: 0, row: null, template: null };
  for (let index = 0; index < loose.length; index += 1) {
    const found = loose[index];
    if (!found) continue;
    if (found.row !== null) {
      index = takePrintedRow(state, loose, index, text);
      continue;
    }
    const joined = joinedLabel(loose, index, text);
    const split = joined ? null : splitLabel(loose, index);
    if (split) {
      const term = looseTerm(split.cell);
      if (term) takeLabel(state, split.cell, term);
      for (const { cell } of loose.slice(split.figures, split.behind)) takeValue(state, sheetCell(cell));
      index = split.last;
      continue;
    }
    if (joined) index = joined.last;
    const cell = joined?.cell ?? sheetCell(found.cell);
    if (cell.kind !== 'label') takeValue(state, cell);
    else {
      const term = looseTerm(cell) ?? cutHead(state, cell);
      if (term) takeLabel(state, cell, term);
      else takeWords(state, cell);
    }
  }
  closeTable(state);
  return state.tables;
}

/** A line of several cells is a row as it stands, with the lines before and behind that break one of its labels. */
function takePrintedRow(state: State, loose: readonly LooseCell[], first: number, text: string): number {
  closeRow(state);
  const cells: Cell[] = [];
  let at = first;
  let row = loose[first]?.row ?? null;
  for (;;) {
    const next = loose[at];
    if (!next) break;
    const last = cells.at(-1);
    if (cells.length === 0) cells.push(brokenLabel(loose, first, text) ?? next.cell);
    else if (next.row === row && row !== null) cells.push(next.cell);
    else {
      const whole = last && continuedLabel(last, next.cell, text);
      if (!whole) break;
      cells[cells.length - 1] = whole;
      row = next.row;
    }
    at += 1;
  }
  state.rows.push(cells);
  state.labels += cells.filter((cell) => looseTerm(sheetCell(cell)) !== null).length;
  return at - 1;
}

function takeValue(state: State, { cell, kind }: SheetCell): void {
  const { row } = state;
  if (!row) {
    // Its header may be broken into single characters, which are words nobody knows.
    if (state.template === 'review' && kind !== 'blank') openFigures(state, cell);
    return;
  }
  // Header lines of table 四 are filled up with empty cells, its row of figures is as long as the table is wide.
  if (state.template === 'review' && row.values === 0 && row.labels > 0 && kind === 'blank') return;
  // The figures of table 四 stand in a row of their own under all its labels.
  if (state.template === 'review' && row.values === 0 && row.labels > RESULTS_IN_HEADER) {
    closeRow(state);
    openFigures(state, cell);
    return;
  }
  row.cells.push(cell);
  row.values += 1;
}

function openFigures(state: State, cell: Cell): void {
  state.row = { cells: [cell], labels: 0, values: 1, leaf: true, header: false };
}

function takeLabel(state: State, cell: SheetCell, term: LooseTerm): void {
  const { row } = state;
  state.template = term.template ?? state.template;
  state.labels += 1;
  const shared = term.template === null && !isUnitLabel(cell);
  const opens =
    !row ||
    (isUnitLabel(cell) ? false : row.values > 0) ||
    (term.role === 'opens' && (row.leaf || row.header)) ||
    (shared && !row.header && row.leaf && state.template !== 'review') ||
    startsInnerHeader(row, cell);
  if (opens) {
    closeRow(state);
    state.row = { cells: [], labels: 0, values: 0, leaf: false, header: false };
  }
  const open = state.row;
  if (!open) return;
  open.cells.push(cell.cell);
  open.labels += 1;
  open.leaf = term.leaf;
  open.header ||= term.role === 'joins' ? !shared : isHeaderOpening(cell);
}

/** 本年新 behind 信息内容: a head that lost its tail. */
function cutHead({ row, template }: State, { label }: SheetCell): LooseTerm | null {
  const inHead = template === 'disclosure' && row?.header === true && row.values === 0;
  return inHead && label && isColumnLabel(label) ? { template, role: 'joins', leaf: false } : null;
}

function isHeaderOpening({ label }: SheetCell): boolean {
  return /^(?:信息内容|统计指标|申请人情况|自然人)$/.test(label?.levelled ?? '');
}

/** 商业企业 after 总计 begins the second line of the applicants' header. */
function startsInnerHeader(row: OpenRow, { label }: SheetCell): boolean {
  const before = row.cells[row.cells.length - 1];
  return label?.levelled === '商业企业' && /^\s*总\s*计[\s,，、]*$/.test(before?.text ?? '');
}

/** Words nobody knows: a sentence or a heading ends the table, a short label only its row. */
function takeWords(state: State, { content }: SheetCell): void {
  closeRow(state);
  if (content.length > LONGEST_LABEL || /[。；]/.test(content) || isPartHeading(content)) closeTable(state);
}

function closeRow(state: State): void {
  if (state.row) state.rows.push(state.row.cells);
  state.row = null;
}

/** A row that is a table by itself: seven figures behind a label of table 三, or the fifteen of table 四. */
function isWholeRow(cells: readonly Cell[]): boolean {
  const row = cells.map(sheetCell);
  const figures = row.filter(({ kind }) => kind === 'number' || kind === 'mark').length;
  if (figures === FIGURES_OF_DISPUTES) return row.every(({ kind }) => kind !== 'label');
  return figures === FIGURES_OF_REQUESTS && row.some((cell) => looseTerm(cell)?.template === 'requests');
}

function closeTable(state: State): void {
  closeRow(state);
  const cells = state.rows.flat();
  const first = cells[0];
  const last = cells[cells.length - 1];
  if (first && last && (state.labels >= FEWEST_LABELS || state.rows.some(isWholeRow)))
    state.tables.push({ kind: 'table', span: [first.span[0], last.span[1]], rows: state.rows });
  state.rows = [];
  state.labels = 0;
  state.template = null;
}
