import { composeDocument } from '../compose/compose.ts';
import { openDoc, type TextPiece, textPieces } from './doc-file.ts';
import { isUnseen, paragraphMarks, propertyRuns, runAt } from './doc-properties.ts';
import type { ReadText } from '../document.ts';
import { type BufferedCell, writeRows } from '../compose/row-buffer.ts';

/** Marks inside the text of a Word 97 file ([MS-DOC] 2.4.2 and 2.8.25). */
const CELL_END = 0x07;
const LINE = 0x0b;
const PAGE = 0x0c;
const PARAGRAPH = 0x0d;
const FIELD_BEGIN = 0x13;
const FIELD_SEPARATOR = 0x14;
const FIELD_END = 0x15;
const HYPHEN = 0x1e;

/** Reads the main text of a Word 97–2003 file, then its text boxes. Headers, footers and notes are no content. */
export function readDoc(streams: ReadonlyMap<string, Uint8Array>): ReadText {
  const file = openDoc(streams);
  const pieces = textPieces(file);
  const paragraphRuns = propertyRuns(file, 13);
  const unseen = propertyRuns(file, 12).filter((run) => isUnseen(file, run));
  const composer = composeDocument();
  const rows = writeRows(composer);
  let text = '';
  let paragraphs: string[] = [];
  let cells: BufferedCell[] = [];
  /** Fields around the present place: true once the result has begun, whose text is shown. */
  let fields: boolean[] = [];

  const endCell = (offset: number): void => {
    const run = runAt(paragraphRuns, offset);
    const marks = run ? paragraphMarks(file, run) : null;
    if (marks?.rowEnd) {
      rows.row(cells.map((cell, index) => ({ ...cell, joins: marks.joins[index] ?? null })));
      cells = [];
    } else cells.push({ paragraphs: [...paragraphs, text] });
    paragraphs = [];
    text = '';
  };
  const endParagraph = (offset: number): void => {
    const run = runAt(paragraphRuns, offset);
    if (run && paragraphMarks(file, run).inTable) paragraphs.push(text);
    else rows.paragraph(text);
    text = '';
  };
  const read = (code: number, offset: number): void => {
    if (code === FIELD_BEGIN) fields.push(false);
    else if (code === FIELD_SEPARATOR) fields = [...fields.slice(0, -1), true];
    else if (code === FIELD_END) fields.pop();
    else if (fields.includes(false)) return;
    else if (code === CELL_END) endCell(offset);
    else if (code === PARAGRAPH || code === PAGE) endParagraph(offset);
    else if (unseen.length > 0 && runAt(unseen, offset)) return;
    else if (code === LINE) text += '\n';
    else if (code === HYPHEN) text += '-';
    else if (code === 0x09 || code >= 0x20) text += String.fromCharCode(code);
  };
  eachCharacter(pieces, [0, file.length], read);
  fields = [];
  eachCharacter(pieces, file.boxes, read);
  rows.paragraph(text);
  return composer.finish();
}

/** Calls with every character of a stretch of the text and its offset in the stream. */
function eachCharacter(
  pieces: readonly TextPiece[],
  [from, to]: readonly [number, number],
  each: (code: number, offset: number) => void,
): void {
  for (const { first, text, offset, width } of pieces) {
    const end = Math.min(text.length, to - first);
    for (let index = Math.max(from - first, 0); index < end; index += 1) {
      each(text.charCodeAt(index), offset + index * width);
    }
  }
}
