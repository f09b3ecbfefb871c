import type { Finding, OrRefusal } from '../finding/finding.ts';
import { openArchive } from './archive.ts';
import { decodeText } from './decode.ts';
import type { Format, ReadText, SourceDocument } from './document.ts';
import { isMail, pageInMail } from './html/mhtml.ts';
import { embeddedIn } from './embedded.ts';
import { seeThrough } from './compose/unseen.ts';
import { refusalOf, refuse } from './refusing.ts';
import { isMarkup, type OfficeXml, sniff, sniffArchive, sniffOfficeXml } from './sniff.ts';
import { readLines } from './lines/txt.ts';

/** What a reader returns, with the format it turned out to be. */
interface Read extends ReadText {
  readonly format: Format;
}

const LARGEST_MEGABYTES = 64;

/**
 * Reads one file into a `SourceDocument`. The format is told by its first bytes, never by its name. A file that
 * cannot be read is refused with one code; nothing is guessed and nothing is thrown for bad content.
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<OrRefusal<SourceDocument>> {
  try {
    // Libraries take a buffer of Node for something else.
    const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const { format, text, blocks, findings } = await readBytes(plain);
    if (blocks.length === 0) refuse('no-text');
    return { ok: true, value: { name, format, text, blocks, findings } };
  } catch (error) {
    return { ok: false, refusal: refusalOf(error) };
  }
}

async function readBytes(bytes: Uint8Array): Promise<Read> {
  if (bytes.length === 0) refuse('empty-file');
  const megabytes = Math.ceil(bytes.length / 1024 / 1024);
  if (megabytes > LARGEST_MEGABYTES) refuse('too-large', { megabytes, limit: LARGEST_MEGABYTES });
  const kind = sniff(bytes);
  if (typeof kind === 'object') return refuse(kind.refused);
  if (kind === 'zip') return readArchive(bytes);
  if (kind === 'text') return readCharacters(bytes);
  if (kind === 'ole') {
    const { readOle } = await import('./doc/ole.ts');
    return readOle(bytes);
  }
  if (kind === 'rtf') {
    const { readRtf } = await import('./rtf/rtf.ts');
    return { format: 'rtf', ...readRtf(bytes) };
  }
  const { readPdf } = await import('./pdf/pdf.ts');
  return { format: 'pdf', ...(await readPdf(bytes)) };
}

async function readArchive(bytes: Uint8Array): Promise<Read> {
  const archive = await openArchive(bytes);
  const format = sniffArchive(archive);
  if (typeof format === 'object') return refuse(format.refused);
  if (format === 'docx') {
    const { readDocx } = await import('./docx/docx.ts');
    return { format, ...(await readDocx(archive, embeddedIn())) };
  }
  if (format === 'odt') {
    const { readOdt } = await import('./odt/odt.ts');
    return { format, ...(await readOdt(archive)) };
  }
  if (format === 'ofd') {
    const { readOfd } = await import('./ofd/ofd.ts');
    return { format, ...(await readOfd(archive)) };
  }
  return refuse('format-unknown');
}

/** A word processor's document in one XML file. */
async function readOfficeXml(bytes: Uint8Array, kind: OfficeXml): Promise<ReadText> {
  if (kind === 'flat-odt') {
    const { readFlatOdt } = await import('./odt/odt.ts');
    return readFlatOdt(bytes);
  }
  const { readDocx, readWord2003 } = await import('./docx/docx.ts');
  if (kind === 'word-2003') return readWord2003(bytes);
  const { openFlatPackage } = await import('./docx/flat.ts');
  return readDocx(await openFlatPackage(bytes), embeddedIn());
}

async function readCharacters(bytes: Uint8Array): Promise<Read> {
  const { text, damaged } = decodeText(bytes);
  if (text.trim() === '') return refuse('empty-file');
  const findings: readonly Finding[] =
    damaged > 0
      ? [{ code: 'encoding-damaged', severity: 'warning', spans: [], facts: { characters: damaged } }]
      : [];
  const page = isMail(text) ? pageInMail(bytes) : null;
  if (page) return readCharacters(page);
  const office = sniffOfficeXml(text);
  if (office) return { format: 'xml', ...(await readOfficeXml(bytes, office)) };
  if (isMarkup(text)) {
    const { readHtml } = await import('./html/html.ts');
    const page = await readHtml(text);
    return { format: 'html', ...page, findings: [...findings, ...page.findings] };
  }
  const sight = seeThrough();
  const seen = sight.visible(text, '');
  const { blocks, barred } = readLines(seen);
  const format = barred || /^#{1,6} /m.test(seen) ? 'markdown' : 'text';
  return { format, text: seen, blocks, findings: [...findings, ...sight.findings()] };
}
