import type { Cell } from '../../document/document.ts';
import type { LooseCell } from './loose-cells.ts';
import { looseTerm } from './loose-terms.ts';
import { sheetCell, type SheetCell } from './sheet.ts';

/** No label of the form is longer; what is longer is a sentence. */
export const LONGEST_LABEL = 60;
const MOST_FRAGMENTS = 4;
const MOST_FIGURES = 15;

/** A label broken over several cells or lines, put together where only the whole is a label of the form. */
export function joinedLabel(
  loose: readonly LooseCell[],
  first: number,
  text: string,
): { readonly cell: SheetCell; readonly last: number } | null {
  const opening = loose[first];
  if (!opening || opening.cell.text.length > LONGEST_LABEL) return null;
  const alone = sheetCell(opening.cell);
  const term = alone.kind === 'label' ? looseTerm(alone) : null;
  // 其他 stands alone in a header, and is the beginning of 其他对外管理服务事项.
  if (alone.kind !== 'label' || (term && alone.label?.levelled !== '其他')) return null;
  for (let count = 2; count <= MOST_FRAGMENTS; count += 1) {
    const last = loose[first + count - 1];
    if (!last || last.row !== null || last.cell.text.length > LONGEST_LABEL || last.cell.text.trim() === '')
      return null;
    const span = [opening.cell.span[0], last.cell.span[1]] as const;
    if (span[1] - span[0] > 3 * LONGEST_LABEL) return null;
    if (term && sheetCell(last.cell).kind !== 'label') return null;
    const cell = sheetCell({ text: text.slice(span[0], span[1]), span });
    const whole = cell.kind === 'label' ? looseTerm(cell) : null;
    if (whole && !(term && whole.template === null)) return { cell, last: first + count - 1 };
  }
  return null;
}

/**
 * A label whose figures stand in its midst, as text of a PDF has them beside a label of two or three lines: 其他对外管 ·
 * 12 3 45 · 理服务事项. The label, and the numbers of the cells that belong to it before and behind the figures.
 */
export function splitLabel(
  loose: readonly LooseCell[],
  first: number,
): {
  readonly cell: SheetCell;
  readonly figures: number;
  readonly behind: number;
  readonly last: number;
} | null {
  const before = fragmentsFrom(loose, first);
  if (before.length === 0 || before.length >= MOST_FRAGMENTS) return null;
  const figures = first + before.length;
  let behind = figures;
  while (behind - figures <= MOST_FIGURES && isFigure(loose[behind])) behind += 1;
  const after = behind > figures ? fragmentsFrom(loose, behind) : [];
  const span = before[0]?.span;
  for (let count = 1; span && count <= Math.min(after.length, MOST_FRAGMENTS - 1); count += 1) {
    const cell = sheetCell({
      text: [...before, ...after.slice(0, count)].map(({ text }) => text).join(''),
      span,
    });
    if (cell.kind === 'label' && looseTerm(cell)?.leaf)
      return { cell, figures, behind, last: behind + count - 1 };
  }
  return null;
}

/** Words that are no whole label of the form by themselves, one behind the other. */
function fragmentsFrom(loose: readonly LooseCell[], first: number): Cell[] {
  const fragments: Cell[] = [];
  for (let at = first; fragments.length < MOST_FRAGMENTS; at += 1) {
    const next = loose[at];
    if (!next || next.row !== null || next.cell.text.length > LONGEST_LABEL) break;
    const cell = sheetCell(next.cell);
    // 其他 is a label, and the beginning of 其他处理.
    const alone = cell.label?.levelled === '其他' && fragments.length === 0;
    if (cell.kind !== 'label' || (looseTerm(cell) && !alone)) break;
    fragments.push(next.cell);
  }
  return fragments;
}

function isFigure(loose: LooseCell | undefined): boolean {
  if (!loose || loose.row !== null) return false;
  const { kind } = sheetCell(loose.cell);
  return kind === 'number' || kind === 'mark';
}

/** The last label of a line with the beginning of the next line, where only both together are a label of the form. */
export function continuedLabel(last: Cell, next: Cell, text: string): Cell | null {
  const span = [last.span[0], next.span[1]] as const;
  if (span[1] - span[0] > 3 * LONGEST_LABEL) return null;
  const begun = sheetCell(last);
  if (begun.kind !== 'label' || looseTerm(begun) || sheetCell(next).kind !== 'label') return null;
  const whole = { text: text.slice(span[0], span[1]), span };
  return looseTerm(sheetCell(whole)) ? whole : null;
}

/** The first cell of a printed row together with the lines before it that hold the beginning of its label. */
export function brokenLabel(loose: readonly LooseCell[], first: number, text: string): Cell | null {
  const own = loose[first]?.cell;
  if (!own || looseTerm(sheetCell(own))) return null;
  for (let count = 1; count < MOST_FRAGMENTS; count += 1) {
    const before = loose[first - count];
    if (!before || before.row !== null || before.cell.text.length > LONGEST_LABEL) return null;
    const span = [before.cell.span[0], own.span[1]] as const;
    if (span[1] - span[0] > 3 * LONGEST_LABEL) return null;
    const cell = { text: text.slice(span[0], span[1]), span };
    if (looseTerm(sheetCell(cell))) return cell;
  }
  return null;
}
