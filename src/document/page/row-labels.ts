import type { Letter } from './letter.ts';
import type { TextLine } from './letters.ts';
import { isFigure, lineOfLetters, textOf, type Token, tokensOf } from './tokens.ts';

/** A row of a table without lines: its label, from the first of its lines to the last, and the figures beside it. */
export interface LabelledRow {
  readonly label: TextLine[];
  readonly top: number;
  bottom: number;
  readonly left: number;
  readonly figures: (readonly Token[])[];
}

/** Rows by their labels, and lines of figures that stand beside none of them. */
export interface LabelledRows {
  readonly rows: readonly LabelledRow[];
  readonly loose: number;
}

const ORDINAL = /[一二三四]、|[（(][一二三四五六七][）)]|[1-8][.．、](?!\d)/g;
/** Labels of several rows stand beside any of them and open none. */
const OF_SEVERAL = /^(?:三、|[（(][三四五][）)])/;
const OTHERS = /^[（(]六[）)]/;
/** Where the sixth group has rows of its own it is a label of several rows, too. */
const ROWS_OF_OTHERS = /逾期不补|未按收费/;

/** Rows that open with an ordinal (一、 （一） 1.). What stands left of a label's first line belongs to another one. */
export function rowsByLabel(lines: readonly TextLine[], valuesFrom: number): LabelledRows {
  const whole = lines
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '');
  const split = ROWS_OF_OTHERS.test(whole);
  const rows: LabelledRow[] = [];
  const figureLines: { readonly y: number; readonly figures: readonly Token[] }[] = [];
  for (const line of lines) {
    const tokens = tokensOf(line);
    const figures = tokens.filter(({ text, right }) => isFigure(text) && right > valuesFrom);
    if (figures.length > 0) figureLines.push({ y: line.y, figures });
    const letters = tokens.filter((token) => !figures.includes(token)).flatMap((token) => token.letters);
    const text = textOf(letters);
    const starts = [...text.matchAll(ORDINAL)].map(({ index }) => index);
    const at = starts.at(-1);
    const own = at === undefined ? '' : text.slice(at);
    if (at !== undefined && !OF_SEVERAL.test(own) && !(split && OTHERS.test(own))) {
      const label = lineOfLetters(letters.slice(at));
      const reach = line.size * 0.6;
      rows.push({
        label: [label],
        top: line.y - reach,
        bottom: line.y + reach,
        left: label.left,
        figures: [],
      });
      continue;
    }
    const row = rows.at(-1);
    if (!row) continue;
    const isOwn = ({ x, size }: Letter): boolean => x >= row.left - size * 0.6;
    const opening = at === undefined ? undefined : letters[at];
    const rest = (opening && isOwn(opening) ? letters.slice(0, at) : letters).filter(isOwn);
    if (rest.length === 0) continue;
    row.label.push(lineOfLetters(rest));
    row.bottom = line.y + line.size * 0.6;
  }
  let loose = 0;
  for (const { y, figures } of figureLines) {
    const beside = rows.filter(({ top, bottom }) => y > top && y < bottom);
    const [row] = beside;
    if (beside.length === 1 && row) row.figures.push(figures);
    else loose += 1;
  }
  return { rows, loose };
}
