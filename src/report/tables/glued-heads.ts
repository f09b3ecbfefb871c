import { FORMS } from '../../catalogue/editions.ts';
import { APPLICANTS, RESULTS } from '../../catalogue/splits.ts';

/** The labels of every header, as the forms print them. The longest come first: 总计 is no beginning of another. */
const HEADS: readonly string[] = [
  ...new Set([
    '信息内容',
    '申请人情况',
    '法人或其他组织',
    ...FORMS.flatMap(({ disclosure, disputes }) => [
      ...disclosure.flatMap(({ columns }) => columns.map(({ zh }) => zh)),
      ...disputes.flatMap(({ zh, parent }) => [zh, ...(parent ? [parent.zh] : [])]),
    ]),
    ...APPLICANTS.map(({ zh }) => zh),
    ...RESULTS.map(({ zh }) => zh),
  ]),
].sort((a, b) => b.length - a.length);
const LONGEST_HEADER = 200;

/**
 * Where one label of a header ends and the next begins, in a line of nothing but such labels without a space between
 * them: 信息内容本年制发件数本年废止件数. Empty where anything else stands there.
 */
export function gluedHeads(word: string): number[] {
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
