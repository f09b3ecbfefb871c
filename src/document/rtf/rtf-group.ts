import { LOWERED } from './rtf-words.ts';

/** A group of a rich-text file while it is open: what it inherited and what was said in it. */
export interface Group {
  skipped: boolean;
  starred: boolean;
  /** What of it is not read: switches of `rtf-words.ts`. */
  switches: number;
  /** Bytes that stand in for a Unicode character in old readers. */
  fallback: number;
  /** How far it stands above the line and how large it is, in half points. */
  lift: number;
  size: number;
  /** The font, or null for the default one. */
  font: number | null;
  destination: string;
  /** The destination around it that is not read. */
  within: string;
  /** The number or sign of a list, as its maker wrote it out for readers that know no lists. */
  label: boolean;
}

/** What holds where nothing is said. */
export const OUTERMOST: Readonly<Group> = {
  ...{ skipped: false, starred: false, switches: 0, fallback: 1, lift: 0, size: 24 },
  ...{ font: null, destination: '', within: '', label: false },
};

/** Reports are set in 9 points or more; half points. */
const SMALL = 16;

/** An index stands below the line. A mark stands above it, by more than a nudge, and is smaller than the text of any report. */
export function isLifted({ lift, size, switches }: Group): boolean {
  if ((switches & LOWERED) !== 0) return true;
  return lift > 0 && lift * 4 >= size && size <= SMALL;
}
