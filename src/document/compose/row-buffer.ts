import type { Composer } from './compose.ts';
import { isBlank, type Passage, writePassage } from './passage.ts';

/** A cell read before its row is complete: its paragraphs, and what it is merged with. */
export interface BufferedCell {
  readonly paragraphs: readonly Passage[];
  readonly joins?: 'left' | 'above' | null;
}

/** Formats that describe a row behind its cells hand over whole rows; paragraphs between them end the table. */
export interface RowWriter {
  readonly row: (cells: readonly BufferedCell[]) => void;
  readonly paragraph: (text: Passage) => void;
}

/** Writes rows and paragraphs to a composer: a cell merged to the left is left out, one merged above is blank. */
export function writeRows(composer: Composer): RowWriter {
  // The rows may stand inside the cell of another document, whose table is not theirs.
  let open = false;
  const endTable = (): void => {
    if (open) composer.closeTable();
    open = false;
  };
  return {
    row: (cells) => {
      if (!open) composer.openTable();
      open = true;
      composer.openRow();
      for (const { paragraphs, joins } of cells) {
        if (joins === 'left') continue;
        composer.openCell();
        if (joins === 'above') continue;
        for (const text of paragraphs) {
          writePassage(composer, text);
          composer.endParagraph();
        }
      }
      composer.closeRow();
    },
    paragraph: (text) => {
      if (isBlank(text)) {
        // An empty line stands between two tables and may not join them.
        endTable();
        return;
      }
      endTable();
      writePassage(composer, text);
      composer.endParagraph();
    },
  };
}
