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
    case 'number': {
      const about = value.approximate ? `${words.approximate} ` : '';
      return {
        text: about + value.digits,
        note: conversionOf(value.number, value.digits, unit),
        look: 'number',
      };
    }
    case 'blank':
      return { text: words.blank, note: words.blankNote, look: 'blank' };
    case 'not-applicable':
      return { text: value.mark, note: words.mark, look: 'mark' };
    case 'text':
      return { text: value.text, note: null, look: 'words' };
  }
}

/** `= 25.1 万元` where the digits as written are not the number itself (251000元, １２); null where they are. */
function conversionOf(number: number, digits: string, unit: Unit | null): string | null {
  const plain = digits.replace(/[,，\s]/g, '').replace(/^\+/, '');
  return plain !== '' && Number(plain) === number ? null : `= ${String(number)}${unit ? ` ${unit}` : ''}`;
}
