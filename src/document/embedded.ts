import type { Composer } from './compose/compose.ts';
import { decodeText } from './decode.ts';
import type { Chunks, WriteChunk } from './docx/chunks.ts';
import { type Archive, openArchive } from './archive.ts';
import { isMail, pageInMail } from './html/mhtml.ts';
import { isMarkup, sniff, sniffArchive, sniffOfficeXml } from './sniff.ts';

/** Documents inside documents inside documents: beyond this depth no office writes them. */
const DEEPEST = 4;

/** Reads the files that a Word document may embed: web pages, mail archives, rich text, text, other Word documents. */
export function embeddedIn(depth = 0): Chunks {
  return async (bytes) => {
    if (depth >= DEEPEST) return null;
    const kind = sniff(bytes);
    if (kind === 'rtf') {
      const { writeRtf } = await import('./rtf/rtf.ts');
      return (composer) => writeRtf(bytes, composer);
    }
    if (kind === 'zip') return embeddedWord(bytes, depth);
    return kind === 'text' ? embeddedText(bytes, depth) : null;
  };
}

async function embeddedWord(bytes: Uint8Array, depth: number): Promise<WriteChunk | null> {
  const archive = await openArchive(bytes);
  return sniffArchive(archive) === 'docx' ? wordIn(archive, depth) : null;
}

async function wordIn(archive: Archive, depth: number): Promise<WriteChunk> {
  const { prepareDocx } = await import('./docx/docx.ts');
  return prepareDocx(archive, embeddedIn(depth + 1));
}

async function embeddedText(bytes: Uint8Array, depth: number): Promise<WriteChunk | null> {
  const { text } = decodeText(bytes);
  const page = isMail(text) ? pageInMail(bytes) : null;
  if (page) return embeddedIn(depth + 1)(page);
  const office = sniffOfficeXml(text);
  if (office === 'flat-package') {
    const { openFlatPackage } = await import('./docx/flat.ts');
    return wordIn(await openFlatPackage(bytes), depth);
  }
  if (office) return null;
  if (isMarkup(text)) {
    const { prepareHtml } = await import('./html/html.ts');
    const write = await prepareHtml(text);
    return (composer) => {
      write(composer);
      return [];
    };
  }
  return (composer) => {
    writeLines(text, composer);
    return [];
  };
}

function writeLines(text: string, composer: Composer): void {
  for (const line of text.split(/\r\n?|\n/)) {
    composer.write(line);
    composer.endParagraph();
  }
}
