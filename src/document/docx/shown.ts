import { type XmlHandler } from '../xml.ts';
import type { Attributes } from '../xml-names.ts';

/** Elements of which nothing inside is shown. */
const UNSHOWN: ReadonlySet<string> = new Set(
  // What a revision took away.
  (
    'w:del w:moveFrom ' +
    // Ruby, embedded objects, field codes, and what properties were before a revision.
    'w:rt w:object w:pPrChange w:rPrChange w:tcPrChange w:trPrChange w:tblPrChange ' +
    'w:sectPrChange w:tblGridChange w:numberingChange ' +
    // Word 2003 keeps in one file what newer files keep in other parts.
    'w:hdr w:ftr w:footnote w:endnote w:docPr w:docSuppData w:docOleData w:binData w:fonts w:lists w:styles'
  ).split(' '),
);

/** Revisions of Word 2003 by their type: what was deleted, what is said of it, what it looked like before. */
const UNSHOWN_ANNOTATION = /^Word\.(?:Deletion|Comment|Formatting)$/;

/** Whether an element takes its content away by a revision. */
export function takesAway(name: string, attributes: Attributes): boolean {
  if (name === 'w:del' || name === 'w:moveFrom') return true;
  return name === 'aml:annotation' && attributes['w:type'] === 'Word.Deletion';
}

/**
 * Hands on every element that is shown. One that is not shown is told to `left` and passed over with all it holds. Of
 * an alternative, the first choice is shown, or the fallback where there is no choice.
 */
export function shownOnly(
  handler: XmlHandler & { readonly left?: (name: string, attributes: Attributes) => void },
): XmlHandler {
  /** A frame an open alternative: whether one of its choices was shown. */
  const alternatives: boolean[] = [];
  let depth = 0;
  let leftAt = 0;

  const isShown = (name: string, attributes: Attributes): boolean => {
    if (UNSHOWN.has(name)) return false;
    if (name === 'aml:annotation') return !UNSHOWN_ANNOTATION.test(attributes['w:type'] ?? '');
    if (name !== 'mc:Choice' && name !== 'mc:Fallback') return true;
    const taken = alternatives.pop() ?? false;
    alternatives.push(true);
    return !taken;
  };
  return {
    open: (name, attributes) => {
      depth += 1;
      if (leftAt > 0) return;
      if (isShown(name, attributes)) {
        if (name === 'mc:AlternateContent') alternatives.push(false);
        handler.open(name, attributes);
        return;
      }
      leftAt = depth;
      handler.left?.(name, attributes);
    },
    close: (name) => {
      if (leftAt === 0) {
        if (name === 'mc:AlternateContent') alternatives.pop();
        handler.close(name);
      }
      if (leftAt === depth) leftAt = 0;
      depth -= 1;
    },
    text: (text) => {
      if (leftAt === 0) handler.text(text);
    },
  };
}
