import { placeFigures } from './columns.ts';
import type { Head } from './heads.ts';
import type { TextLine } from './letters.ts';
import { rowsByLabel } from './row-labels.ts';
import { lineOfToken } from './tokens.ts';
import type { TakenLines } from './taken-lines.ts';

/** A part of the report that follows the table; 一 to 四 are rows of the table, too. */
const PART = /^[一二三四五六]、(?!本年新收|上年结转|本年|结转下年)/;
/** A label's second line, behind the last row. */
const LONGEST_REST = 12;

/** Rows of table 三 without lines, up to the row 结转下年度继续办理, which ends it. */
export function requestRows(
  lines: readonly TextLine[],
  heads: readonly Head[],
): TakenLines & { readonly ended: boolean } {
  const last = lines.findIndex(({ text }) => /四、结转下|结转下年度继续/.test(text.replace(/\s/g, '')));
  const part = lines.findIndex(({ text }) => {
    const bare = text.replace(/\s/g, '');
    return PART.test(bare) || bare.endsWith('。');
  });
  let taken = lines.length;
  if (last >= 0) {
    taken = last + 1;
    for (; taken < lines.length && isRest(lines[taken]); taken += 1);
  }
  if (part >= 0) taken = Math.min(taken, part);
  const { rows, loose } = rowsByLabel(lines.slice(0, taken), valuesFrom(heads));
  const placed = placeFigures(
    rows.map(({ figures }) => (figures.length === 1 ? (figures[0] ?? []) : [])),
    heads,
  );
  let unplaced = loose;
  const cells = rows.map(({ label, figures }, index): TextLine[][] => {
    const values = placed[index];
    const clear = figures.length === 1 ? values != null : figures.length === 0 && loose === 0;
    if (!clear && figures.length > 0) unplaced += 1;
    if (!clear || !values) return [label];
    return [label, ...values.map((figure) => (figure ? [lineOfToken(figure)] : []))];
  });
  return { rows: cells, taken, unplaced, ended: last >= 0 || part >= 0 };
}

function isRest(line: TextLine | undefined): boolean {
  const text = line?.text.replace(/\s/g, '') ?? '';
  return text.length <= LONGEST_REST && /^(?:[\d\s]*|.{0,4}(?:办理|继续|理|度.*))$/.test(text);
}

/** Figures of the first column may stand left of its words by half the way to the second. */
function valuesFrom([first, second]: readonly Head[]): number {
  if (!first) return 0;
  return first.left - (second ? (second.left - first.right) / 2 : 0);
}
