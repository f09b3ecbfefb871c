import type { Finding } from '../../finding/finding.ts';
import type { Archive } from '../archive.ts';
import { composeDocument } from '../compose/compose.ts';
import type { ReadText } from '../document.ts';
import { pairFields } from '../fields.ts';
import { refuse } from '../refusing.ts';
import { walkXml, type XmlHandler, xmlWalker } from '../xml.ts';
import { openBody, type Body } from './body.ts';
import { elementOf } from './elements.ts';
import { type Chunks, chunksOf, type WriteChunk } from './chunks.ts';
import { readNumbering } from './look/numbering.ts';
import { headerMarks } from './header-marks.ts';
import { mainPart } from './parts.ts';
import { shownOnly, takesAway } from './shown.ts';
import { readStyles } from './look/styles.ts';
import { docxTables } from './tables.ts';
import { unreadIn } from './look/unread.ts';

/** Reads a Word document. Without any text, a chunk of it that was not found is the reason. */
export async function readDocx(archive: Archive, chunks: Chunks): Promise<ReadText> {
  const write = await prepareDocx(archive, chunks);
  return composed(write);
}

/** Reads the main part of a Word document. Headers, footers, notes and comments are other parts and no content. */
export async function prepareDocx(archive: Archive, chunks: Chunks): Promise<WriteChunk> {
  const part = await mainPart(archive);
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const bytes = archive.part(part) ?? refuse('damaged-archive');
  const styles = await readStyles(archive.part(`${folder}styles.xml`));
  const numbering = await readNumbering(archive.part(`${folder}numbering.xml`), styles);
  const chunk = await chunksOf(archive, part, chunks);
  const marks = await headerMarks(archive, part);
  return preparing(bytes, { numbering, appearance: unreadIn(styles), chunk, marks });
}

/** Reads a Word 2003 document, which keeps everything in one file. */
export async function readWord2003(bytes: Uint8Array): Promise<ReadText> {
  const styles = await readStyles(bytes);
  const numbering = await readNumbering(null, styles);
  return composed(
    await preparing(bytes, { numbering, appearance: unreadIn(styles), chunk: () => null, marks: [] }),
  );
}

function composed(write: WriteChunk): ReadText {
  const composer = composeDocument();
  const met = write(composer);
  const read = composer.finish();
  if (read.blocks.length === 0 && met.some(({ code }) => code === 'chunks-unread')) refuse('chunks-unread');
  return { ...read, findings: [...read.findings, ...met] };
}

async function preparing(bytes: Uint8Array, parts: Omit<Body['parts'], 'fields'>): Promise<WriteChunk> {
  const fields = pairFields();
  await walkXml(bytes, shownOnly(fieldMarks(fields)));
  const walk = await xmlWalker();
  return (composer) => {
    const body = openBody(composer, docxTables(composer), { ...parts, fields: fields.follow() });
    for (const { text, slanted } of parts.marks) body.watermarks.see(text, slanted);
    walk(bytes, shownOnly(walking(body)));
    body.endJoin();
    return findingsOf(body);
  };
}

/** So much of an instruction tells what it is. */
const LONGEST_BEGINNING = 20;

const BORDERS: ReadonlySet<string> = new Set(['w:tc', 'w:txbxContent']);

/** Listens for the marks of fields alone. */
function fieldMarks(fields: ReturnType<typeof pairFields>): XmlHandler {
  return {
    open: (name, attributes) => {
      if (BORDERS.has(name)) fields.enter();
      if (name !== 'w:fldChar') return;
      const type = attributes['w:fldCharType'];
      fields.mark(type === 'begin' || type === 'separate' ? type : 'end');
    },
    close: (name) => {
      if (BORDERS.has(name)) fields.leave();
    },
    text: () => undefined,
  };
}

/** Hands every element to its entry; inside the instruction of a field only those that stand in runs. */
function walking(body: Body): XmlHandler & { readonly left: XmlHandler['open'] } {
  const { fields } = body.parts;
  return {
    open: (name, attributes) => {
      const element = elementOf(name);
      if (element?.inRun || !fields.inInstruction()) element?.open?.(body, attributes);
    },
    close: (name) => {
      const element = elementOf(name);
      if (element?.inRun || !fields.inInstruction()) element?.close?.(body);
    },
    text: (characters) => {
      const field = body.openFields.at(-1);
      if (body.inText && !fields.inInstruction()) body.write(characters);
      else if (body.inCode && field && field.instruction.length < LONGEST_BEGINNING)
        field.instruction += characters.slice(0, LONGEST_BEGINNING);
    },
    left: (name, attributes) => {
      const paragraph = body.paragraph();
      if (!takesAway(name, attributes)) return;
      if (body.inRowProperties) body.act(body.tables.deleteRow);
      else if (paragraph) body.deletions += 1;
      if (paragraph && body.inParagraphProperties) paragraph.joinsNext = true;
    },
  };
}

function findingsOf({ deletions, missing, met, watermarks }: Body): readonly Finding[] {
  const found = (code: string, severity: Finding['severity'], facts: Finding['facts']): Finding => ({
    ...{ code, severity, facts },
    spans: [],
  });
  return [
    ...met,
    ...watermarks.findings(),
    ...(deletions > 0 ? [found('revisions-ignored', 'note', { deletions })] : []),
    ...(missing > 0 ? [found('chunks-unread', 'warning', { chunks: missing })] : []),
  ];
}
