import { FORMS } from '../../catalogue/editions.ts';
import { CONTENT } from '../../catalogue/rows.ts';
import { APPLICANT, APPLICANTS, ORGANISATIONS, RESULTS } from '../../catalogue/splits.ts';

/** The labels of every header, as the forms print them. The longest come first: 总计 is no beginning of another. */
const HEADS: readonly string[] = [
  ...new Set([
    ...[CONTENT, APPLICANT, ORGANISATIONS].map(({ zh }) => zh),
    ...FORMS.flatMap(({ disclosure, disputes }) => [
      ...disclosure.flatMap(({ columns }) => columns.map(({ zh }) => zh)),
      ...disputes.flatMap(({ zh, parent }) => [zh, ...(parent ? [parent.zh] : [])]),
    ]),
    ...APPLICANTS.map(({ zh }) => zh),
    ...RESULTS.map(({ zh }) => zh),
  ]),
].sort((a, b) => b.length - a.length);
const LONGEST_HEADER = 200;
const MOST_CUTS = 4000;
const ROWS_OF_ZEROS: ReadonlySet<number> = new Set([3, 7, 15]);

/**
 * Where one label of a header ends and the next begins, in a line of nothing but such labels without a space between
 * them: 信息内容本年制发件数本年废止件数. Empty where anything else stands there.
 */
function gluedHeads(word: string): number[] {
  if (word.length > LONGEST_HEADER) return [];
  const borders: number[] = [];
  for (let at = 0; at < word.length;) {
    if (at > 0) borders.push(at);
    const head = HEADS.find((label) => word.startsWith(label, at));
    if (head === undefined) return [];
    at += head.length;
  }
  return borders;
}

/** Where cells stand in a word without a space between them: heads of the form, or labels and figures. */
export function bordersIn(word: string): number[] {
  const heads = gluedHeads(word);
  return heads.length > 0 ? heads : borderIn(word);
}

/** Where a label and a figure stand without a space between them: 规章0 · 0（二）部分公开 · 01.属于国家秘密. */
function borderIn(word: string): number[] {
  // A sign or a separator between digits would be torn from its number.
  if (/[\d０-９][-+－＋,，%][\d０-９]/.test(word)) return [];
  const cuts: number[] = [];
  let from = 0;
  for (const match of word.matchAll(/\d+(?:[.．]\d+)?|[一二三四](?=、)|[（(](?=[一二三四五六七][)）])/g)) {
    const first = match.index;
    // An ordinal opens a label, whatever stands before it.
    if (!/\d/.test(match[0])) {
      if (first > from) cuts.push(first);
      from = Math.max(from, first);
      continue;
    }
    let end = first + match[0].length;
    // The digit before a point and a word is that word's ordinal.
    const ordinal = /^[.．、](?=\D)/.test(word.slice(end)) ? 1 : 0;
    end -= ordinal;
    if (end <= first) {
      if (first > from) cuts.push(first);
      from = first;
      continue;
    }
    const zeros = isRowOfZeros(word.slice(first, end));
    if (first > from) cuts.push(first);
    // 0000000 is seven cells of one zero each: no number is written so.
    if (zeros) for (let at = first + 1; at < end; at += 1) cuts.push(at);
    if (end < word.length) cuts.push(end);
    from = end;
  }
  return cuts.length > MOST_CUTS ? [] : cuts;
}

/** Whether a word is a row's zeros without a space between them: no number is written so. */
export function isRowOfZeros(word: string): boolean {
  return ROWS_OF_ZEROS.has(word.length) && /^0+$/.test(word);
}
