import type { Letter } from './letter.ts';
import type { TextLine } from './letters.ts';
import { lineOfLetters, piecesOf, textOf } from './tokens.ts';

/** A column as the head of a table shows it: its words, and how far they reach. */
export interface Head {
  readonly word: string;
  readonly left: number;
  readonly right: number;
  /** Its words as they stand on the page. */
  readonly line: TextLine;
}

/** What the head of a statutory table prints: a word over each column of figures, and words over several. */
export interface PrintedForm {
  readonly columns: readonly string[];
  readonly spanning: readonly string[];
}

const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];

export const REQUESTS: PrintedForm = {
  columns: ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'],
  spanning: ['申请人情况', '法人或其他组织'],
};

export const DISPUTES: PrintedForm = {
  columns: [...RESULTS, ...RESULTS, ...RESULTS],
  spanning: ['行政复议', '行政诉讼', '未经复议直接起诉', '复议后起诉'],
};

/** How far apart letters of one word may stand, in parts of their size: the first that spells the head is taken. */
const GAPS = [0.3, 0.15, 0.6, 1.2];

/** The columns of a head in these lines, or null where its words do not spell all of them in order. */
export function headsOf(
  lines: readonly TextLine[],
  { columns, spanning }: PrintedForm,
): readonly Head[] | null {
  const rows = lines.map((line) => withoutWords(line.letters, spanning));
  for (const gap of GAPS) {
    const heads = stacksOf(rows, gap).slice(-columns.length);
    if (heads.length === columns.length && heads.every(({ word }, index) => word === columns[index]))
      return heads;
  }
  return null;
}

/** The words over several columns that these lines hold, in order. */
export function wordsOver(lines: readonly TextLine[], { spanning }: PrintedForm): readonly TextLine[] {
  return lines.flatMap(({ letters }) => {
    const text = textOf(letters);
    const found = spanning.flatMap((word) => {
      const at = text.indexOf(word);
      return at < 0 ? [] : [letters.slice(at, at + word.length)];
    });
    return found.map(lineOfLetters).sort((one, other) => one.left - other.left);
  });
}

function withoutWords(letters: readonly Letter[], words: readonly string[]): readonly Letter[] {
  let rest = [...letters];
  for (const word of words) {
    for (let at = textOf(rest).indexOf(word); at >= 0; at = textOf(rest).indexOf(word))
      rest = [...rest.slice(0, at), ...rest.slice(at + word.length)];
  }
  return rest;
}

/** Pieces of lines that stand above each other, left to right. */
function stacksOf(rows: readonly (readonly Letter[])[], gap: number): readonly Head[] {
  const pieces = rows.flatMap((row) => piecesOf(row, gap));
  const stacks: { left: number; right: number; letters: Letter[] }[] = [];
  for (const piece of pieces.sort((one, other) => (one[0]?.x ?? 0) - (other[0]?.x ?? 0))) {
    const { left, right } = lineOfLetters(piece);
    const stack = stacks.at(-1);
    if (stack && left < stack.right - 0.5) {
      stack.right = Math.max(stack.right, right);
      stack.letters.push(...piece);
    } else stacks.push({ left, right, letters: [...piece] });
  }
  return stacks.map(({ left, right, letters }) => {
    const sorted = [...letters].sort((one, other) =>
      Math.abs(one.y - other.y) < one.size * 0.5 ? one.x - other.x : one.y - other.y,
    );
    return { word: textOf(sorted), left, right, line: { ...lineOfLetters(sorted), left, right } };
  });
}
