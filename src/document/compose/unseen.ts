import type { Finding, Span } from '../../finding/finding.ts';
import type { Block } from '../document.ts';
import { withoutPictures } from '../symbols.ts';

// Controls, zero-width spaces and joiners, soft hyphens, marks of direction, selectors of variants: nobody sees them.
const INVISIBLE = /[\p{Cf}\p{VS}\0-\x08\x0e-\x1f\x7f]+/gu;
const DIGIT = /[\d\uff10-\uff19]/;

/** Leaves characters out that nobody sees, and counts the figures that they stood in. */
export function seeThrough() {
  let places = 0;
  /** Whether what was written last is a digit with something invisible behind it. */
  let open = false;
  return {
    /** What is seen of a piece of running text. `before` is the character it follows, or ''. */
    visible: (text: string, before: string): string => {
      const seen = text.replace(INVISIBLE, '');
      if (seen.length === text.length && !open) return text;
      const followed = open;
      if (followed && seen !== '') {
        if (DIGIT.test(seen.charAt(0))) places += 1;
        open = false;
      }
      for (const { index, 0: run } of text.matchAll(INVISIBLE)) {
        if (index === 0 && followed) continue;
        const after = text.charAt(index + run.length);
        if (!DIGIT.test(index === 0 ? before : text.charAt(index - 1))) continue;
        if (after === '') open = true;
        else if (DIGIT.test(after)) places += 1;
      }
      return seen;
    },
    /** A break: what follows is no longer the same figure. */
    break: (): void => {
      open = false;
    },
    findings: (): readonly Finding[] =>
      places === 0 ? [] : [{ code: 'invisible-characters', severity: 'note', spans: [], facts: { places } }],
  };
}

/** Counts the pictures that stand where digits would. */
export function picturesSeen() {
  let symbols = 0;
  return {
    shown: (text: string): string => {
      const [shown, pictures] = withoutPictures(text);
      symbols += pictures;
      return shown;
    },
    findings: (): readonly Finding[] =>
      symbols === 0 ? [] : [{ code: 'symbols-unknown', severity: 'warning', spans: [], facts: { symbols } }],
  };
}

/** Keeps the places where figures were left out because they are hidden, struck through or raised. */
export function leftOut() {
  const places: number[] = [];
  return {
    /** Text that was left out at this offset. Runs of one character make one place. */
    at: (offset: number, text: string): void => {
      if (DIGIT.test(text) && places.at(-1) !== offset) places.push(offset);
    },
    findings: (blocks: readonly Block[]): readonly Finding[] =>
      places.length === 0
        ? []
        : [
            {
              code: 'figures-left-out',
              severity: 'note',
              spans: spansAround(places, blocks),
              facts: { places: places.length },
            },
          ],
  };
}

/** The cells and paragraphs that the places stand in or end. Both are in order. */
function spansAround(places: readonly number[], blocks: readonly Block[]): readonly Span[] {
  const pieces = blocks.flatMap((block): readonly Span[] =>
    block.kind === 'table' ? block.rows.flatMap((row) => row.map(({ span }) => span)) : [block.span],
  );
  const spans: Span[] = [];
  let index = 0;
  for (const place of places) {
    while (index < pieces.length && (pieces[index]?.[1] ?? 0) < place) index += 1;
    const piece = pieces[index];
    if (piece && piece[0] <= place && piece[0] < piece[1] && spans.at(-1) !== piece) spans.push(piece);
  }
  return spans;
}
