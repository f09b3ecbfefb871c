import type { Composer } from './compose.ts';

/** Text that is held back until its place is known, with what was left out of it. */
export type Passage = string | readonly Piece[];

type Piece = string | { readonly leftOut: string } | { readonly lifted: string };

/** Collects a passage character by character. */
export function collectPassage() {
  let pieces: Piece[] = [];
  let text = '';
  const cut = (): void => {
    if (text !== '') pieces.push(text);
    text = '';
  };
  return {
    write: (characters: string): void => {
      text += characters;
    },
    leaveOut: (characters: string): void => {
      cut();
      pieces.push({ leftOut: characters });
    },
    writeLifted: (characters: string): void => {
      cut();
      pieces.push({ lifted: characters });
    },
    isBlank: (): boolean => text.trim() === '' && isBlank(pieces),
    /** Gives the passage and begins another. */
    take: (): Passage => {
      if (pieces.length === 0) {
        const whole = text;
        text = '';
        return whole;
      }
      cut();
      const taken = pieces;
      pieces = [];
      return taken;
    },
  };
}

/** Whether nothing of a passage is seen. */
export function isBlank(passage: Passage): boolean {
  if (typeof passage === 'string') return passage.trim() === '';
  return passage.every((piece) => {
    if (typeof piece === 'string') return piece.trim() === '';
    return !('lifted' in piece) || piece.lifted.trim() === '';
  });
}

/** Writes a passage where it belongs. */
export function writePassage(composer: Composer, passage: Passage): void {
  if (typeof passage === 'string') composer.write(passage);
  else {
    for (const piece of passage) {
      if (typeof piece === 'string') composer.write(piece);
      else if ('lifted' in piece) composer.writeLifted(piece.lifted);
      else composer.leaveOut(piece.leftOut);
    }
  }
}
