import type { Unit } from '../../catalogue/figure.ts';
import type { Value } from '../../report/value.ts';
import type { ReportWords } from './words.ts';

/** How a value shows: `text` in the cell, `note` what it means where it is no number, `mark` for a look of its own. */
export interface ValueText {
  readonly text: string;
  readonly note: string | null;
  readonly look: 'number' | 'blank' | 'mark' | 'words';
}

/** A value as the document has it. A number shows its digits as written, and what they come to in another unit. */
export function textOfValue(value: Value, unit: Unit | null, words: ReportWords): ValueText {
  switch (value.kind) {
    case 'number':
      return { ...textOfNumber(value, unit, words), look: 'number' };
    case 'blank':
      return { text: words.blank, note: words.blankNote, look: 'blank' };
    case 'not-applicable':
      return { text: value.mark, note: words.mark, look: 'mark' };
    case 'text':
      return { text: value.text, note: null, look: 'words' };
  }
}

interface Written {
  readonly number: number;
  readonly digits: string;
  readonly approximate?: true;
}

/**
 * Digits as written; where they are not the number itself, what they come to (251000元 = 25.1 万元). A number told in
 * words alone (未收取, 一次) shows as the number, with the words beside it.
 */
function textOfNumber(value: Written, unit: Unit | null, words: ReportWords): Omit<ValueText, 'look'> {
  const about = value.approximate ? `${words.approximate} ` : '';
  const { number, digits } = value;
  if (!/[\d０-９]/.test(digits)) return { text: about + String(number), note: `${words.inWords}${digits}` };
  const plain = digits.replace(/[,，\s]/g, '').replace(/^\+/, '');
  const same = plain !== '' && Number(plain) === number;
  return { text: about + digits, note: same ? null : `= ${String(number)}${unit ? ` ${unit}` : ''}` };
}
