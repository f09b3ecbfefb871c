import { strToU8, zipSync } from 'fflate';
import { readBytes } from '../read.fixture.ts';

export const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

export const p = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
export const r = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`;
export const tc = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
/** A cell of one plain paragraph. */
export const cell = (text: string, properties = ''): string => tc(p(r(text)), properties);
export const tr = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
export const tbl = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

export const documentOf = (body: string, namespaces = NAMESPACES): string =>
  `<?xml version="1.0"?><w:document ${namespaces}><w:body>${body}</w:body></w:document>`;

export type Parts = Readonly<Record<string, string | Uint8Array>>;

export function packed(parts: Parts): Uint8Array {
  const files = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>);
}

/** Reads a Word document of this body and these further parts. */
export function readWord(body: string, parts: Parts = {}) {
  return readBytes(packed({ ...parts, 'word/document.xml': documentOf(body) }), 'draft.docx');
}
