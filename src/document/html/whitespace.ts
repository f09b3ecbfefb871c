import type { Composer } from '../compose/compose.ts';

/** Runs of characters into a composer, with white space collapsed as a browser does. */
export interface WhiteSpace {
  readonly text: (characters: string) => void;
  readonly space: (characters: string) => void;
  /** Forgets white space that stands before a break. */
  readonly flush: () => void;
  readonly preformatted: (change: 1 | -1) => void;
}

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/;

/**
 * Collapses white space. A line end between two Han characters is a wrapped source line, not a space: it is dropped.
 * `keepLines` keeps every line end (a fragment without any paragraph markup).
 */
export function joinWhiteSpace(composer: Composer, keepLines: boolean): WhiteSpace {
  let pending: '' | ' ' | '\n' = '';
  let preformatted = keepLines ? 1 : 0;
  const space = (characters: string): void => {
    const lineEnd = characters.includes('\n') || characters.includes('\r');
    if (preformatted > 0 && lineEnd) {
      pending = '';
      composer.endParagraph();
    } else if (lineEnd) pending = '\n';
    else if (pending === '') pending = ' ';
  };
  const word = (characters: string): void => {
    const last = composer.lastCharacter();
    const kept = pending !== '' && last !== '' && last !== '\n';
    const wrapped = pending === '\n' && WIDE.test(last) && WIDE.test(characters.charAt(0));
    composer.write(kept && !wrapped ? ` ${characters}` : characters);
    pending = '';
  };
  return {
    // The tokeniser gives text with inner white space in one run and leading white space apart.
    text: (characters) => {
      for (const part of characters.split(/([ \t\r\n\f]+)/)) {
        if (part === '') continue;
        if (/^[ \t\r\n\f]/.test(part)) space(part);
        else word(part);
      }
    },
    space,
    flush: () => {
      pending = '';
    },
    preformatted: (change) => {
      preformatted = Math.max(0, preformatted + change);
    },
  };
}
