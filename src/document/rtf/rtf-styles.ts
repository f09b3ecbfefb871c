import { switched } from './rtf-words.ts';

interface Style {
  base: string;
  switches: number;
}

const DEEPEST = 12;

/** The style sheet of a rich-text file, as far as styles switch off what is read. */
export function openStyles() {
  const styles = new Map<string, Style>();
  let style: Style | null = null;
  return {
    /** A word inside the style sheet. */
    declare: (word: string, number: number | null): void => {
      if (word === 's' || word === 'cs') {
        style = { base: '', switches: 0 };
        styles.set(`${word}${number ?? 0}`, style);
      } else if (style && word === 'sbasedon') style.base = String(number ?? 0);
      else if (style) style.switches = switched(style.switches, word, number) ?? style.switches;
    },
    /** The switches of a paragraph (`s`) or character (`cs`) style. */
    switches: (kind: 's' | 'cs', number: number | null): number => {
      let found = 0;
      let at = styles.get(`${kind}${number ?? 0}`);
      for (let depth = 0; at && depth < DEEPEST; depth += 1) {
        found |= at.switches;
        at = at.base === '' ? undefined : styles.get(`${kind}${at.base}`);
      }
      return found;
    },
  };
}
