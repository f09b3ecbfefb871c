import type { Format } from './document.ts';

/** The ending of a file of each format, without the dot. */
export const ENDINGS: Readonly<Record<Format, string>> = {
  text: 'txt',
  html: 'html',
  markdown: 'md',
  docx: 'docx',
  doc: 'doc',
  odt: 'odt',
  rtf: 'rtf',
  pdf: 'pdf',
  ofd: 'ofd',
  xml: 'xml',
};
