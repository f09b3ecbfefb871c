/** A group of a rich-text file while it is open: what it inherited and what was said in it. */
export interface Group {
  skipped: boolean;
  starred: boolean;
  /** What of it is not read: switches of `rtf-words.ts`. */
  switches: number;
  /** Bytes that stand in for a Unicode character in old readers. */
  fallback: number;
  /** The font, or null for the default one. */
  font: number | null;
  destination: string;
  /** The destination around it that is not read. */
  within: string;
}

/** What holds where nothing is said. */
export const OUTERMOST: Readonly<Group> = {
  ...{ skipped: false, starred: false, switches: 0, fallback: 1 },
  ...{ font: null, destination: '', within: '' },
};
