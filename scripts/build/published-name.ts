import type { Format } from '../../src/document/document.ts';
import { ENDINGS } from '../../src/document/endings.ts';

// A page or a script from elsewhere must not run at the site's own address: what a browser would open as a page is
// kept under a name that servers send as plain text.
const AS_TEXT: readonly Format[] = ['html', 'markdown', 'xml'];

/** The safe name under which a source document is published. */
export function publishedName(id: string, format: Format): string {
  return `${id}.${ENDINGS[format]}${AS_TEXT.includes(format) ? '.txt' : ''}`;
}
