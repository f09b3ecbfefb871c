import { composeDocument } from '../compose/compose.ts';
import { collectPassage, type Passage } from '../compose/passage.ts';
import { type BufferedCell, writeRows } from '../compose/row-buffer.ts';
import type { ReadText } from '../document.ts';
import type { FieldMark } from '../fields.ts';
import { inSigns, shownByInstruction } from '../symbols.ts';
import { charactersOf } from './doc-characters.ts';
import { fieldsOf } from './doc-fields.ts';
import { openDoc, textPieces } from './doc-file.ts';
import { paragraphMarks, propertyRuns, runAt } from './doc-properties.ts';
import { CELL_END, eachCharacter, FIELD_MARKS, PARAGRAPH } from './doc-text.ts';

const LINE = 0x0b;
const PAGE = 0x0c;
const HYPHEN = 0x1e;
/** So much of an instruction tells what it is. */
const LONGEST_BEGINNING = 20;
/** What stands for a symbol whose font and code are properties. */
const STAND_IN = 0x28;

/** Reads the main text of a Word 97–2003 file, then its text boxes. Headers, footers and notes are no content. */
export function readDoc(streams: ReadonlyMap<string, Uint8Array>): ReadText {
  const file = openDoc(streams);
  const pieces = textPieces(file);
  const paragraphRuns = propertyRuns(file, 13);
  const appearanceAt = charactersOf(file, paragraphRuns);
  const stretches = [[0, file.length], file.boxes] as const;
  const fields = fieldsOf(file, pieces, stretches, paragraphRuns);
  const composer = composeDocument();
  const rows = writeRows(composer);
  const passage = collectPassage();
  let paragraphs: Passage[] = [];
  let cells: BufferedCell[] = [];
  /** Behind the beginning of a field that nobody closed: its instruction goes on to the end of the paragraph at most. */
  let unclosed = false;
  /** How each open field's instruction begins; null behind its end. */
  const instructions: (string | null)[] = [];
  /** The size of the text on the line, which a mark is smaller than. */
  let size = Infinity;
  let deletions = 0;
  let inDeletion = false;

  const endCell = (offset: number): void => {
    const run = runAt(paragraphRuns, offset);
    const marks = run ? paragraphMarks(file, run) : null;
    const text = passage.take();
    if (marks?.rowEnd) {
      rows.row(cells.map((cell, index) => ({ ...cell, joins: marks.joins[index] ?? null })));
      cells = [];
    } else cells.push({ paragraphs: [...paragraphs, text] });
    paragraphs = [];
  };
  const endParagraph = (offset: number): void => {
    const run = runAt(paragraphRuns, offset);
    const text = passage.take();
    if (run && paragraphMarks(file, run).inTable) paragraphs.push(text);
    else rows.paragraph(text);
  };
  const character = (code: number, symbol: string | null): string => {
    if (symbol !== null && code === STAND_IN) return symbol;
    if (code === LINE) return '\n';
    if (code === HYPHEN) return '-';
    return code === 0x09 || code >= 0x20 ? String.fromCharCode(code) : '';
  };
  const followField = (mark: FieldMark): void => {
    if (mark === 'begin') instructions.push('');
    else if (mark === 'separate') instructions[instructions.length - 1] = null;
    else {
      const instruction = instructions.pop();
      if (instruction && !fields.inInstruction()) passage.write(shownByInstruction(instruction));
    }
  };
  const read = (code: number, offset: number): void => {
    const mark = FIELD_MARKS[code];
    if (mark) {
      const paired = fields.mark();
      unclosed = !paired && mark === 'begin';
      if (paired) followField(mark);
      return;
    }
    if (fields.inInstruction()) {
      const instruction = instructions.at(-1);
      if (instruction && instruction.length > LONGEST_BEGINNING) return;
      if (typeof instruction === 'string')
        instructions[instructions.length - 1] = instruction + String.fromCharCode(code);
      return;
    }
    if (code === CELL_END || code === PARAGRAPH || code === PAGE) {
      unclosed = false;
      size = Infinity;
    }
    if (unclosed) return;
    if (code === CELL_END) {
      endCell(offset);
      return;
    }
    const { deleted, unread, symbol, signs, lowered, high, size: own } = appearanceAt(offset);
    if (deleted && !inDeletion) deletions += 1;
    inDeletion = deleted;
    // Two paragraphs whose mark was deleted are one.
    if (deleted) return;
    if (code === PARAGRAPH || code === PAGE) {
      endParagraph(offset);
      return;
    }
    const shown = character(code, symbol);
    if (shown === '') return;
    if (unread) passage.leaveOut(shown);
    else if (lowered || (high && own < size)) passage.writeLifted(signs ? inSigns(shown) : shown);
    else {
      size = own;
      passage.write(signs ? inSigns(shown) : shown);
    }
  };
  for (const stretch of stretches) eachCharacter(pieces, stretch, read);
  rows.paragraph(passage.take());
  const text = composer.finish();
  if (deletions === 0) return text;
  const revisions = { code: 'revisions-ignored', severity: 'note', spans: [], facts: { deletions } } as const;
  return { ...text, findings: [...text.findings, revisions] };
}
