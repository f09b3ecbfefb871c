import type { Asking, EditionId } from './figure.ts';

/** The edition a report follows. mixed: tables of two editions; older: outline of before 2019; null: no table. */
type FormHeld = EditionId | 'mixed' | 'older' | null;

/** A key the catalogue does not know: no edition asks for it. */
export const ASKED_BY_NOBODY: Asking = { told: 'table', asked: [] };

/**
 * Why a report on `form` has no such figure: its form has no cell for it, or it is asked for and the document does not
 * show it. What prose tells is asked of every report. `supplement`: the report has the local tables as well. Where
 * the edition is not known, a cell of any edition may have been meant.
 */
export function absenceOf(
  { told, asked }: Asking,
  form: FormHeld,
  supplement: boolean,
): 'not-asked' | 'not-found' {
  if (told !== 'table') return 'not-found';
  if (supplement && asked.includes('supplement')) return 'not-found';
  const isAsked = isEdition(form) ? asked.includes(form) : asked.some((id) => id !== 'supplement');
  return isAsked ? 'not-found' : 'not-asked';
}

function isEdition(form: FormHeld): form is EditionId {
  return form !== null && form !== 'mixed' && form !== 'older';
}

/**
 * True where reports on two forms answer the same question, so that a series runs on from one to the other.
 *
 * A key is a question: an edition that asks otherwise prints another key, even under the same label. Compared cell by
 * cell, the editions of 2019 (国办公开办函〔2019〕60号) and 2021 (国办公开办函〔2021〕30号) ask the same in
 * - table 二, 第二十条第（五）（六）项: decisions on 行政许可, 行政处罚, 行政强制, as 处理决定数量 and 本年处理决定数量;
 *   both count the decisions of the year;
 * - table 三: 一、新收, 二、结转, （一）予以公开 to （五）不予处理, （七）总计, 四、结转下年度, each for seven applicants;
 * - table 四: all fifteen cells;
 * and ask otherwise, under other keys, in
 * - table 二, 第（一）项: 新制作, 新公开, 对外公开总数量 became 制发, 废止, 现行有效;
 * - table 二, 第（五）（六）项: 项目数量, 增/减 and 其他对外管理服务事项 are asked in 2019 only;
 * - table 二, 第（八）项: 项目数量 and 增/减 of fees became 收费金额; 第（九）项 is asked in 2019 only;
 * - table 三, （六）其他处理: one row became three, two of which tell what one could not.
 * Prose is asked the same in every edition. What tables of two editions or the outline of before 2019 mean, nobody
 * can say for them.
 */
export function asksTheSame({ told, asked }: Asking, before: FormHeld, after: FormHeld): boolean {
  if (before === 'older' || after === 'older') return before === after;
  if (told !== 'table' || before === after) return true;
  return isEdition(before) && isEdition(after) && asked.includes(before) && asked.includes(after);
}
