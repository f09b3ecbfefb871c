import type { Key } from '../../src/catalogue/figure.ts';
import type { Reading } from '../../src/report/report.ts';

/** A text as it is written down, keeping where each figure of it stands. */
export interface Page {
  readonly say: (text: string) => void;
  /** Writes a figure of the report; `digits` are the characters of it. */
  readonly figure: (
    key: Key,
    number: number,
    digits: string,
    place: Reading['place'],
    ground?: Reading['ground'],
  ) => void;
  readonly written: () => { readonly text: string; readonly readings: readonly Reading[] };
}

/** An empty page. */
export function emptyPage(): Page {
  let text = '';
  const readings: Reading[] = [];
  return {
    say: (more) => {
      text += more;
    },
    figure: (key, number, digits, place, ground) => {
      const span = [text.length, text.length + digits.length] as const;
      const value = { kind: 'number', number, digits } as const;
      readings.push({ key, value, span, place, grade: 'exact', ...(ground && { ground }) });
      text += digits;
    },
    written: () => ({ text, readings }),
  };
}
