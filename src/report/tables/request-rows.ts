import { CLOSED } from '../../catalogue/rows.ts';
import { APPLICANTS } from '../../catalogue/splits.ts';
import { fold } from '../fold.ts';
import type { Grade } from '../report.ts';
import { bareLabel } from './labels.ts';
import type { SheetCell, SheetRow } from './sheet.ts';
import { REQUEST_TERMS, type RequestTerm } from './terms.ts';
import { findTerm, type Found } from './vocabulary.ts';

/** Value cells of a row of table 三: one per applicant. */
export const COLUMNS = APPLICANTS.length;
const LONGEST_LABEL = 120;

/** A row that may hold figures: the label cells to the left, the cells after them. */
export interface Candidate {
  readonly cells: SheetRow;
  readonly terms: readonly Term[];
  /** Whether the innermost label is one the form knows. */
  readonly known: boolean;
  readonly after: SheetRow;
}

type Term = Found<RequestTerm> & { readonly cell: SheetCell };

const CLOSED_OTHER = 'request.closed.other';

/** Labels stand to the left. An unknown label is one too as long as a full row of cells follows it. */
export function candidateOf(cells: SheetRow): Candidate {
  const terms: Term[] = [];
  let end = 0;
  let known = false;
  cells.forEach((cell, index) => {
    if (!cell.label) return;
    const inner = innerLabels(cell);
    for (const term of inner.slice(0, -1)) terms.push({ ...term, cell });
    const found = inner[inner.length - 1] ?? findTerm(REQUEST_TERMS, cell.label);
    if (found) terms.push({ ...found, cell });
    else if (cells.length - index - 1 < COLUMNS && end > 0) return;
    end = index + 1;
    known = found !== null;
  });
  return { cells, terms, known, after: cells.slice(end) };
}

const OUTER =
  /^(?:三?[、.．]?本年度?办理结果|[(（]?[三四五六]?[)）]?[、.．]?(?:不予公开|无法提供|不予处理|其他处理))(?=[(（\d])/;

/** Labels of several levels printed in one cell: 三、本年度办理结果（一）予以公开 · （三）不予公开1.属于国家秘密. */
function innerLabels({ content }: SheetCell): Found<RequestTerm>[] {
  const terms: Found<RequestTerm>[] = [];
  let rest = content.length > LONGEST_LABEL ? '' : fold(content).text;
  for (let depth = 0; depth < 2; depth += 1) {
    const outer = OUTER.exec(rest)?.[0];
    if (!outer) break;
    const known = findTerm(REQUEST_TERMS, bareLabel(outer));
    if (!known) return [];
    terms.push({ ...known, grade: 'synonym' });
    rest = rest.slice(outer.length);
  }
  const leaf = terms.length > 0 ? findTerm(REQUEST_TERMS, bareLabel(rest)) : null;
  return leaf ? [...terms, { ...leaf, grade: 'synonym' }] : [];
}

/** The form's row that a printed row was found to be. */
export interface Leaf {
  readonly indicator: string;
  readonly group: string | null;
  readonly grade: Grade;
  readonly label: SheetCell;
}

/** The form's row a candidate stands for; 其他, 其他处理 and 总计 only where their neighbours make it certain. */
export function leafOf(
  candidate: Candidate,
  group: string | null,
  last: string | null,
  asThree: boolean,
): Leaf | null {
  const { terms, after, known } = candidate;
  const found = terms[terms.length - 1];
  if (!found || !known || terms.some(({ term }) => term.kind === 'header')) return null;
  const { term, grade, cell } = found;
  if (term.kind === 'row') {
    if (term.indicator === CLOSED_OTHER && group !== CLOSED.zh && !isClosed(last)) return null;
    if (term.indicator === 'request.processed' && !endsResults(last) && grade !== 'exact') return null;
    return { indicator: term.indicator, group: term.group, grade, label: cell };
  }
  if (term.kind === 'group' && term.group === CLOSED.zh && after.length > 0 && !asThree)
    return { indicator: 'request.closed', group: CLOSED.zh, grade, label: cell };
  return null;
}

/** Whether a label stands in the body of the table and not in its header. */
export function isData({ term }: { readonly term: RequestTerm }): boolean {
  return term.kind === 'row' || term.kind === 'group' || term.kind === 'stage';
}

/** Whether a label can only stand in the body: 其他 and 总计 are columns of the header before they are rows. */
export function opensData({ term }: { readonly term: RequestTerm }): boolean {
  if (term.kind !== 'row') return term.kind !== 'header';
  return term.indicator !== CLOSED_OTHER && term.indicator !== 'request.processed';
}

/** Whether a label is one of the first two rows under （六） in the 2021 edition. */
export function isClosedChild({ term }: { readonly term: RequestTerm }): boolean {
  return (
    term.kind === 'row' && term.indicator.startsWith('request.closed.') && term.indicator !== CLOSED_OTHER
  );
}

function isClosed(indicator: string | null): boolean {
  return indicator?.startsWith('request.closed.') === true;
}

function endsResults(indicator: string | null): boolean {
  return indicator !== null && /^request\.(?:closed|not-processed)/.test(indicator);
}
