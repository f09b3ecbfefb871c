import type { DocumentCode } from './document-codes.ts';
import type { Sentence } from './finding.ts';

/** What is said of every refusal and finding of the document readers. */
export const words: Readonly<Record<DocumentCode, Sentence>> = {
  'empty-file': 'The file is empty.',
  'no-text': 'There is no text in the file.',
  'too-large': ({ megabytes, limit }) =>
    `The file is too large (${megabytes ?? '?'} MB); up to ${limit ?? '?'} MB are read.`,
  'nested-too-deep': 'Tables or paragraphs are nested too deeply; the file was not read.',
  'too-complex': 'The file grows too large when it is unfolded; it was not read.',
  spreadsheet:
    'This is a spreadsheet, not the text of a report. Please use a Word file, a PDF or a web page.',
  presentation: 'These are slides, not the text of a report. Please use a Word file, a PDF or a web page.',
  image: 'This is a picture; its text cannot be read. Please use a Word file, a PDF or a web page.',
  archive: 'This is an archive. Please unpack it and choose the report.',
  program: 'This is a program, not a document.',
  encrypted: 'The file is protected by a password. Please use one without.',
  scanned: ({ pages, total }) =>
    `This file is a scan: ${pages ?? '?'} of its ${total ?? '?'} pages hold only pictures, without readable text. Please use a version with text.`,
  'damaged-archive': 'The file is damaged or incomplete and does not open.',
  'damaged-document': 'The content of the file is damaged; it breaks off half-way.',
  'damaged-pdf': 'This PDF is damaged or incomplete and does not open.',
  'no-characters':
    'The fonts of this file do not tell which characters they draw; there is no readable text.',
  entities: 'The file declares XML entities, which are not allowed; it was not read.',
  'format-unknown':
    'The format of the file is unknown. Word, ODT, RTF, PDF, OFD, web pages and plain text can be read.',
  'page-missing': ({ page, total }) =>
    `The file is incomplete: page ${page ?? '?'} of ${total ?? '?'} is not in it, so it was not read. Please get the whole file.`,
  'template-missing': ({ page }) =>
    `The file is incomplete: the template of page ${page ?? '?'} is not in it, so it was not read. Please get the whole file.`,
  unreadable: 'The file cannot be read.',
  'reader-not-started':
    'The part that reads PDF files did not start; the site or the browser may not allow it. Please reload the page, or use a Word file.',
  'encoding-damaged': ({ characters }) =>
    `${characters ?? 'Some'} characters could not be decoded; the text may be incomplete.`,
  'revisions-ignored': ({ deletions }) =>
    `The file holds tracked changes; ${deletions ?? 'some'} passages marked as deleted were left out.`,
  'figures-left-out': ({ places }) =>
    `Figures in ${places ?? 'some'} places are hidden, struck through or raised; they were not read.`,
  'invisible-characters': ({ places }) =>
    `Invisible characters (such as zero-width spaces) inside ${places ?? 'some'} figures were left out.`,
  'symbols-unknown': ({ symbols }) =>
    `${symbols ?? 'Some'} signs of a symbol font are unknown and were read as “\ufffd”.`,
  'chunks-unread': ({ chunks }) =>
    `${chunks ?? 'Some'} embedded chunks of other content (altChunk) are missing or cannot be read. Please open the file in Word and save it again.`,
  'experimental-format': 'Reading this format is experimental; please compare the figures with the original.',
  'pages-without-text': ({ pages, total, which }) =>
    `${pages ?? '?'} of ${total ?? '?'} pages hold only pictures (page ${which ?? '?'}); their text was not read.`,
  'characters-unmapped': ({ characters }) =>
    `${characters ?? 'Some'} characters do not tell what they are; the text may be incomplete.`,
  'text-slanted': ({ characters }) =>
    `${characters ?? 'Some'} characters stand slanted across the pages; they were taken for a watermark and not read.`,
  'text-sideways': ({ characters, pages }) =>
    `${characters ?? 'Some'} characters on page ${pages ?? '?'} are turned against the text and were not read; please compare with the original.`,
  'figures-unplaced': ({ lines }) =>
    `A table has no lines between its columns, and for ${lines ?? 'some'} lines of figures it is not clear which cells they stand in; they were not read. Please compare with the original.`,
  'text-stamped': ({ characters }) =>
    `${characters ?? 'Some'} characters lie over the text or the tables, or come again in a pale ink; they were taken for a watermark and not read.`,
  'text-pale': ({ characters }) =>
    `${characters ?? 'Some'} characters are printed very pale; they were taken for a watermark and not read.`,
  'annotations-left-out': ({ annotations }) =>
    `${annotations ?? 'Some'} annotations, stamps or watermarks with text lie on the pages; they are no part of the report and were not read.`,
  'tables-nested': 'Tables stand inside tables; the inner ones were read in order.',
};
