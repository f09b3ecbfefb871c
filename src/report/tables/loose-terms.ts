import { isColumnLabel } from './columns.ts';
import type { Cell } from '../../document/document.ts';
import { sheetCell, type SheetCell, type SheetTemplate } from './sheet.ts';
import { DISCLOSURE_TERMS, DISPUTE_TERMS, REQUEST_TERMS, SUPPLEMENT_TERMS } from './terms.ts';
import { knownTerm } from './vocabulary.ts';

/** What a loose label does: open a row, or stand beside others in a header. leaf: figures follow it. */
export interface LooseTerm {
  readonly template: SheetTemplate | null;
  readonly role: 'opens' | 'joins';
  readonly leaf: boolean;
}

// Printed in several tables: they belong to whatever table is being read.
const SHARED: ReadonlySet<string> = new Set(['其他', '总计', '合计']);
const SHORTEST_BROKEN = 5;
const UNITS: ReadonlySet<string> = new Set([
  '条',
  '件',
  '次',
  '篇',
  '个',
  '人',
  '人次',
  '万元',
  '元',
  '单位',
  '项',
]);
const OPENING_HEADERS: ReadonlySet<string> = new Set([
  '信息内容',
  '统计指标',
  '指标',
  '申请人情况',
  '自然人',
]);

/** What a loose cell is as a label of a statutory table; null for words that are none, printed as the form or a known synonym has them. */
export function looseTerm({ label }: SheetCell): LooseTerm | null {
  if (!label || label.levelled === '') return null;
  if (SHARED.has(label.levelled)) return { template: null, role: 'joins', leaf: true };
  if (UNITS.has(label.levelled)) return { template: null, role: 'joins', leaf: false };
  const request = knownTerm(REQUEST_TERMS, label)?.term;
  if (request?.kind === 'header')
    return {
      template: 'requests',
      role: OPENING_HEADERS.has(label.levelled) ? 'opens' : 'joins',
      leaf: false,
    };
  if (request) return { template: 'requests', role: 'opens', leaf: request.kind === 'row' };
  const disclosure = knownTerm(DISCLOSURE_TERMS, label)?.term;
  if (disclosure)
    return {
      template: 'disclosure',
      role: disclosure.kind === 'header' && !OPENING_HEADERS.has(label.levelled) ? 'joins' : 'opens',
      leaf: disclosure.kind === 'row',
    };
  // 现行有效件: a label of the header that lost its tail.
  if (label.levelled.length >= SHORTEST_BROKEN && isColumnLabel(label))
    return { template: 'disclosure', role: 'joins', leaf: false };
  const supplement = knownTerm(SUPPLEMENT_TERMS, label)?.term;
  if (supplement)
    return {
      template: 'supplement',
      role: supplement.kind === 'row' || OPENING_HEADERS.has(label.levelled) ? 'opens' : 'joins',
      leaf: supplement.kind === 'row',
    };
  const dispute = knownTerm(DISPUTE_TERMS, label)?.term;
  return dispute ? { template: 'review', role: 'joins', leaf: dispute.kind === 'result' } : null;
}

/** Whether a label's words are one of the table units (条, 件), which stand between label and figure. */
export function isUnitLabel({ label }: SheetCell): boolean {
  return label !== null && UNITS.has(label.levelled);
}

const SHORTEST_OF_SEVERAL = 12;

/** Whether cells that stand in one row, or on one line, are the rows of a form one behind the other. */
export function holdsSeveralRows(cells: readonly Cell[]): boolean {
  if (cells.length < SHORTEST_OF_SEVERAL) return false;
  const leaves = cells.filter((cell) => {
    const term = looseTerm(sheetCell(cell));
    return term?.leaf === true && term.template !== null && term.template !== 'review';
  });
  return leaves.length >= 2;
}
