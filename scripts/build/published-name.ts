import type { Format } from '../../src/document/document.ts';

// A page or a script from elsewhere must not run at the site's own address: what a browser would open as a page is
// kept under a name that servers send as plain text.
const ENDINGS: Readonly<Record<Format, string>> = {
  text: 'txt',
  html: 'html.txt',
  markdown: 'md.txt',
  docx: 'docx',
  doc: 'doc',
  odt: 'odt',
  rtf: 'rtf',
  pdf: 'pdf',
  ofd: 'ofd',
};

/** The safe name under which a source document is published. */
export function publishedName(id: string, format: Format): string {
  return `${id}.${ENDINGS[format]}`;
}
