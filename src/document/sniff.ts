import type { Archive } from './archive.ts';
import { unmarkedUtf16 } from './decode.ts';
import type { Format } from './document.ts';
import { latin } from './latin.ts';
import type { DocumentCode } from '../finding/document-codes.ts';

/** What the first bytes say: a container to be opened, a format, text, or something that is no document. */
export type Kind = 'zip' | 'ole' | 'rtf' | 'pdf' | 'text' | { readonly refused: DocumentCode };

const SIGNATURES: readonly (readonly [string, Kind])[] = [
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', { refused: 'damaged-archive' }],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'ole'],
  ['{\\rtf', 'rtf'],
  ['%PDF', 'pdf'],
  ['\x89PNG', { refused: 'image' }],
  ['\xff\xd8\xff', { refused: 'image' }],
  ['GIF8', { refused: 'image' }],
  ['BM', { refused: 'image' }],
  ['II*\x00', { refused: 'image' }],
  ['MM\x00*', { refused: 'image' }],
  ['Rar!', { refused: 'archive' }],
  ['7z\xbc\xaf', { refused: 'archive' }],
  ['\x1f\x8b', { refused: 'archive' }],
  ['BZh', { refused: 'archive' }],
  ['\xfd7zXZ', { refused: 'archive' }],
  ['MZ', { refused: 'program' }],
  ['\x7fELF', { refused: 'program' }],
];

/** Tells a file by its first bytes. A signature of two letters counts only where zero bytes follow. */
export function sniff(bytes: Uint8Array): Kind {
  const head = latin(bytes.subarray(0, 1100));
  const trimmed = head.replace(/^(?:\xef\xbb\xbf)?[\s\x00]{0,64}/, '');
  for (const [signature, kind] of SIGNATURES) {
    const here = signature.startsWith('{') || signature.startsWith('%') ? trimmed : head;
    if (!here.startsWith(signature)) continue;
    if (signature.length > 2 || signature.charCodeAt(0) < 0x20 || head.slice(0, 64).includes('\x00'))
      return kind;
  }
  // A PDF may stand behind up to 1024 bytes of mail header (ISO 32000-1, annex H.3.4.1, implementation note).
  if (/%PDF-\d/.test(head) && isBinary(bytes)) return 'pdf';
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return { refused: 'image' };
  return isBinary(bytes) ? { refused: 'format-unknown' } : 'text';
}

/** A zip container by its parts. */
export function sniffArchive(archive: Archive): Format | { readonly refused: DocumentCode } {
  const { names } = archive;
  const has = (name: string): boolean => names.includes(name);
  const under = (folder: string): boolean => names.some((name) => name.startsWith(folder));
  if (names.some((name) => /^[./\\]{0,3}OFD\.xml$/i.test(name))) return 'ofd';
  if (has('word/document.xml') || under('word/')) return 'docx';
  if (has('mimetype') || has('content.xml')) return sniffOpenDocument(archive);
  if (under('xl/')) return { refused: 'spreadsheet' };
  if (under('ppt/')) return { refused: 'presentation' };
  return { refused: 'archive' };
}

function sniffOpenDocument(archive: Archive): Format | { readonly refused: DocumentCode } {
  const type = latin(archive.part('mimetype')?.subarray(0, 200) ?? new Uint8Array());
  if (type.includes('spreadsheet')) return { refused: 'spreadsheet' };
  if (type.includes('presentation')) return { refused: 'presentation' };
  if (type.includes('graphics')) return { refused: 'image' };
  if (type.includes('epub')) return { refused: 'archive' };
  return archive.names.includes('content.xml') ? 'odt' : { refused: 'archive' };
}

/** Whether a text is a web page: it begins with a tag, or its first stretch is full of them. */
export function isMarkup(text: string): boolean {
  const head = text.slice(0, 40_000);
  if (
    /^[\s\ufeff]{0,200}<(?:!doctype|!--|\?xml|html|head|body|meta|table|div|p|span|h[1-6]|section|article|title|center|style|script|link|font|base|b|ul|ol|img|a|br)[\s>/]/i.test(
      head,
    )
  ) {
    return true;
  }
  if (/<(?:html|body)[\s>]/i.test(head)) return true;
  const closed = head.match(/<\/(?:p|div|td|tr|th|table|span|li|h[1-6]|font|strong)\s{0,4}>/gi)?.length ?? 0;
  return closed >= 6;
}

const XML_ROOTS: readonly (readonly [root: string, namespace: string, kind: OfficeXml])[] = [
  ['package', 'http://schemas.microsoft.com/office/2006/xmlPackage', 'flat-package'],
  ['wordDocument', 'http://schemas.microsoft.com/office/word/2003/wordml', 'word-2003'],
  ['document', 'urn:oasis:names:tc:opendocument:xmlns:office:1.0', 'flat-odt'],
];
export type OfficeXml = 'flat-package' | 'word-2003' | 'flat-odt';

/** A word processor's document in one XML file, by its root element, or null. */
export function sniffOfficeXml(text: string): OfficeXml | null {
  const head = text.slice(0, 20_000);
  const tag = /<(?:[\w.-]{1,40}:)?([\w.-]{1,40})[\s>][^>]{0,16000}/.exec(head);
  const found = XML_ROOTS.find(
    ([root, namespace]) => tag?.[1] === root && tag[0].includes(namespace) && /^[\s<]/.test(head),
  );
  return found?.[2] ?? null;
}

/** Zero bytes or control characters in number: no text in any of the encodings read. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192);
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return false;
  if (unmarkedUtf16(bytes)) return false;
  const controls = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
  return controls > head.length / 50;
}
