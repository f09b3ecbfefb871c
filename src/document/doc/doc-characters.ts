import { symbolText } from '../symbols.ts';
import type { DocFile } from './doc-file.ts';
import { isUnread, type Look, NO_LOOK, placeOf, readLook } from './doc-look.ts';
import { propertyRuns, type Run, runAt } from './doc-properties.ts';
import { docStyles } from './doc-styles.ts';

/** What becomes of a character: deleted by a revision, not read, or read as it stands or as its symbol. */
export interface Appearance {
  readonly deleted: boolean;
  readonly unread: boolean;
  readonly symbol: string | null;
  /** Its font shows pictures for digits. */
  readonly signs: boolean;
  /** Below the line, or so far above it as a mark is that is smaller than the text around; and its size. */
  readonly lowered: boolean;
  readonly high: boolean;
  readonly size: number;
}

const PLAIN: Appearance = {
  ...{ deleted: false, unread: false, symbol: null, signs: false },
  ...placeOf(NO_LOOK, NO_LOOK, NO_LOOK),
};

/** Says of every offset of the stream how its character appears. The paragraphs' runs tell their styles. */
export function charactersOf(file: DocFile, paragraphs: readonly Run[]): (offset: number) => Appearance {
  const styles = docStyles(file);
  const runs = propertyRuns(file, 12);
  const known = new Map<string, Appearance>();
  let run: Run | null = null;
  let paragraph: Run | null = null;
  let found = PLAIN;
  const within = (at: Run | null, offset: number): boolean =>
    at !== null && offset >= at.start && offset < at.end;

  const appearance = (style: number, own: Look): Appearance => {
    const character = own.style === undefined ? NO_LOOK : styles.look(own.style);
    const symbol = own.symbol ? symbolText(styles.font(own.symbol[0]), own.symbol[1]) : null;
    const around = styles.look(style);
    const signs = styles.isOfSigns(own.font ?? character.font ?? around.font ?? -1);
    return {
      ...{ deleted: own.deleted ?? false, unread: isUnread(own, around, character), symbol, signs },
      ...placeOf(own, around, character),
    };
  };
  return (offset) => {
    if (within(run, offset) && within(paragraph, offset)) return found;
    run = runAt(runs, offset);
    paragraph = runAt(paragraphs, offset);
    const key = `${run?.at ?? 0} ${paragraph?.style ?? 0}`;
    found =
      known.get(key) ??
      appearance(paragraph?.style ?? 0, run ? readLook(file.main, run.at, run.size) : NO_LOOK);
    known.set(key, found);
    return found;
  };
}
