import { pairFields } from '../fields.ts';
import type { DocFile, TextPiece } from './doc-file.ts';
import { eachCharacter } from './doc-text.ts';
import { paragraphMarks, type Run, runAt } from './doc-properties.ts';

const CELL_END = 0x07;
const PARAGRAPH = 0x0d;
const MARKS = { 0x13: 'begin', 0x14: 'separate', 0x15: 'end' } as const;

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
    let waiting: (typeof MARKS)[keyof typeof MARKS][] = [];
    let inTable = false;
    const flush = (): void => {
      waiting.forEach(fields.mark);
      waiting = [];
    };
    const read = (code: number, offset: number): void => {
      if (code === 0x13 || code === 0x14 || code === 0x15) waiting.push(MARKS[code]);
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
