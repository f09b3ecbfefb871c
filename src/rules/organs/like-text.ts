import type { PartId } from '../../report/report.ts';
import type { Fingerprint } from './fingerprint.ts';
import { similarity } from './sketch.ts';

/** A part above this share is nearly the same text. */
const ALIKE_PERCENT = 90;
/** Where every cell of the tables is the same too, a copy may have been written over further. */
const ALIKE_WITH_TABLES_PERCENT = 75;

/**
 * The part in which two reports have nearly the same text, and how much of it; undefined where none is so. Figures
 * that are mostly zeros cannot tell a copy: tables that are equal cell for cell, with any figure above zero, only let
 * less of the text be enough.
 */
export function likeText(
  mine: Fingerprint,
  theirs: Fingerprint,
): { readonly part: PartId; readonly percent: number } | undefined {
  const equalTables = mine.cells.size > 0 && mine.tables === theirs.tables;
  const least = equalTables ? ALIKE_WITH_TABLES_PERCENT : ALIKE_PERCENT;
  for (const { part, sketch } of mine.sections) {
    const other = theirs.sections.find((section) => section.part === part);
    const percent = other ? Math.round(similarity(sketch, other.sketch) * 100) : 0;
    if (percent > least) return { part, percent };
  }
  return undefined;
}
