import { placeFigures } from './columns.ts';
import type { Head } from './heads.ts';
import type { TextLine } from './letters.ts';
import { isFigure, lineOfLetters, lineOfToken, piecesOf, tokensOf } from './tokens.ts';
import type { TakenLines } from './taken-lines.ts';

const ARTICLE = /^第二十条第?[（(].[）)]项?$/;
const HEAD = /^信息内容.{4,}/;
const LONGEST_LABEL = 24;
/** Words of two columns stand further apart than this, in parts of their size. */
const APART = 0.3;

/** Whether a line opens table 二: an article of the regulations, or the head of its rows. */
export function opensDisclosure(text: string): boolean {
  return ARTICLE.test(text) || HEAD.test(text);
}

/** Rows of table 二 without lines, under as many heads as it prints. */
export function disclosureRows(lines: readonly TextLine[]): TakenLines | null {
  const rows: TextLine[][][] = [];
  let heads: readonly Head[] = [];
  let taken = 0;
  let unplaced = 0;
  let figuresSeen = 0;
  for (const line of lines) {
    const text = line.text.replace(/\s/g, '');
    if (ARTICLE.test(text)) {
      rows.push([[line]]);
      heads = [];
    } else if (HEAD.test(text)) {
      heads = headsOfLine(line);
      rows.push(heads.map((head) => [head.line]));
    } else {
      const tokens = tokensOf(line);
      const figures = tokens.filter((token) => isFigure(token.text));
      const label = tokens.filter((token) => !figures.includes(token)).flatMap(({ letters }) => letters);
      const columns = heads.slice(1);
      if (
        columns.length === 0 ||
        label.length === 0 ||
        label.length > LONGEST_LABEL ||
        /[。；：、]/.test(text)
      )
        break;
      const labelLine = lineOfLetters(label);
      if (labelLine.right > (columns[0]?.left ?? 0)) break;
      const [placed] = placeFigures([figures], columns);
      figuresSeen += figures.length;
      if (!placed) unplaced += 1;
      const values = (placed ?? []).map((figure) => (figure ? [lineOfToken(figure)] : []));
      rows.push([[labelLine], ...values]);
    }
    taken += 1;
  }
  return figuresSeen === 0 && rows.length < 3 ? null : { rows, taken, unplaced };
}

function headsOfLine({ letters }: TextLine): readonly Head[] {
  return piecesOf(letters, APART).map((piece) => {
    const line = lineOfLetters(piece);
    return { word: line.text, left: line.left, right: line.right, line };
  });
}
