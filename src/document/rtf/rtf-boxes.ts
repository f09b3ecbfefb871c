import { refuse } from '../refusing.ts';
import { characterOf } from './rtf-words.ts';
import { type RtfToken, rtfTokens } from './rtf-tokens.ts';

/** Where what a text box holds stands in the file, and how deep it is nested. */
interface Box {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

/** Text boxes in text boxes beyond this depth are no report. */
const DEEPEST = 8;
const LONGEST = 2000;

/** Keeps text boxes until the paragraph or the table that anchors them has ended. */
export function keepBoxes() {
  const kept: Box[] = [];
  let depth = 0;
  let open: { readonly from: number; groups: number; to: number } | null = null;
  let isWriting = false;
  return {
    /** A box begins here. */
    open: (from: number): void => {
      if (depth >= DEEPEST) refuse('nested-too-deep');
      open = { from, groups: 0, to: from };
    },
    /** Whether a token stands in an open box, and is read later. */
    keeps: (token: RtfToken): boolean => {
      if (!open) return false;
      if (token.kind === 'open') open.groups += 1;
      else if (token.kind === 'close') {
        open.to = token.at;
        open.groups -= 1;
      }
      return open.groups >= 0;
    },
    /** The box that ends here, if one does. */
    ended: (): Box | null => {
      if (!open) return null;
      const box = { from: open.from, to: open.to, depth: depth + 1 };
      kept.push(box);
      open = null;
      return box;
    },
    /** The box that ended last is not read. */
    drop: (): void => {
      kept.pop();
    },
    /** Reads what was kept, and the boxes in it. */
    write: (read: (from: number, to: number) => void): void => {
      if (isWriting) return;
      isWriting = true;
      for (let box = kept.shift(); box; box = kept.shift()) {
        depth = box.depth;
        read(box.from, box.to);
      }
      depth = 0;
      isWriting = false;
    },
  };
}

/** About what a stretch of a file shows, as far as it has to be told. */
export function roughText(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  let groups = 0;
  let skipped = 0;
  for (const token of rtfTokens(bytes, from, to)) {
    if (token.kind === 'open') groups += 1;
    else if (token.kind === 'close') {
      if (groups === skipped) skipped = 0;
      groups -= 1;
    } else if (skipped > 0) continue;
    else if (token.kind === 'byte') text += token.byte > 0x20 ? String.fromCharCode(token.byte) : '';
    else if (token.word === '*') skipped = groups;
    else if (token.word === 'u') text += characterOf(token.number);
    if (text.length > LONGEST) return text;
  }
  return text;
}
