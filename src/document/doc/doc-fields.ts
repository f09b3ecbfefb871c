import { type FieldMark, pairFields } from '../fields.ts';
import type { DocFile, TextPiece } from './doc-file.ts';
import { CELL_END, eachCharacter, FIELD_MARKS, PARAGRAPH } from './doc-text.ts';
import { paragraphMarks, type Run, runAt } from './doc-properties.ts';

/** Pairs the marks of fields in the stretches of text that are read. What a mark belongs to is told at its paragraph's end. */
export function fieldsOf(
  file: DocFile,
  pieces: readonly TextPiece[],
  stretches: readonly (readonly [from: number, to: number])[],
  paragraphs: readonly Run[],
): ReturnType<ReturnType<typeof pairFields>['follow']> {
  const fields = pairFields();
  const has = pieces.some(({ text }) => text.includes('\x13'));
  for (const stretch of has ? stretches : []) {
    let waiting: FieldMark[] = [];
    let inTable = false;
    const flush = (): void => {
      waiting.forEach(fields.mark);
      waiting = [];
    };
    const read = (code: number, offset: number): void => {
      const mark = FIELD_MARKS[code];
      if (mark) waiting.push(mark);
      if (code !== CELL_END && code !== PARAGRAPH) return;
      const run = runAt(paragraphs, offset);
      const within = code === CELL_END || (run !== null && paragraphMarks(file, run).inTable);
      if (within && !inTable) fields.enter();
      if (!within && inTable) fields.leave();
      inTable = within;
      flush();
      if (code === CELL_END) {
        fields.leave();
        fields.enter();
      }
    };
    eachCharacter(pieces, stretch, read);
    flush();
    if (inTable) fields.leave();
  }
  return fields.follow();
}
