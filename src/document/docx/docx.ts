import type { Finding } from '../../finding/finding.ts';
import type { Archive } from '../archive.ts';
import { composeDocument } from '../compose/compose.ts';
import type { ReadText } from '../document.ts';
import { refuse } from '../refusing.ts';
import { walkXml, type XmlHandler } from '../xml.ts';
import { openBody, type Body } from './body.ts';
import { elementOf } from './elements.ts';
import { readNumbering } from './numbering.ts';
import { mainPart } from './parts.ts';
import { docxTables } from './tables.ts';

/** Reads the main part of a Word document. Headers, footers, notes and comments are other parts and no content. */
export async function readDocx(archive: Archive): Promise<ReadText> {
  const part = await mainPart(archive);
  const bytes = archive.part(part) ?? refuse('damaged-archive');
  const composer = composeDocument();
  const body = openBody(composer, docxTables(composer), await readNumbering(archive, part));
  await walkXml(bytes, walking(body));
  const { deletions } = body;
  const read = composer.finish();
  return { ...read, findings: [...read.findings, ...(deletions > 0 ? [revisions(deletions)] : [])] };
}

/** Hands every element to its entry, and nothing that stands inside one that is not shown. */
function walking(body: Body): XmlHandler {
  let skipped = 0;
  return {
    open: (name, attributes) => {
      const element = elementOf(name);
      if (skipped === 0) element?.open?.(body, attributes);
      if (element?.skips) skipped += 1;
    },
    close: (name) => {
      const element = elementOf(name);
      if (element?.skips) skipped -= 1;
      else if (skipped === 0) element?.close?.(body);
    },
    text: (characters) => {
      if (skipped === 0 && body.inText) body.write(characters);
    },
  };
}

function revisions(deletions: number): Finding {
  return { code: 'revisions-ignored', severity: 'note', spans: [], facts: { deletions } };
}
