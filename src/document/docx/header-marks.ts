import type { Archive } from '../archive.ts';
import { walkXml } from '../xml.ts';
import { relationshipsOf } from './parts.ts';
import { isSlanted } from './slant.ts';

/** Words drawn over the page, whether they stand askew or not. */
export interface Watermark {
  readonly text: string;
  readonly slanted: boolean;
}

/** Word keeps watermarks in the headers, as a rule the same in each. */
export async function headerMarks(archive: Archive, part: string): Promise<readonly Watermark[]> {
  const found = new Map<string, Watermark>();
  for (const { type, target } of await relationshipsOf(archive, part)) {
    const bytes = type.endsWith('/header') ? archive.part(target) : null;
    if (!bytes) continue;
    let slanted = false;
    let box: string | null = null;
    await walkXml(bytes, {
      open: (name, attributes) => {
        if (name === 'v:shape' || name === 'v:rect' || name === 'a:xfrm')
          slanted = isSlanted(name, attributes);
        else if (name === 'v:textpath') {
          const text = attributes['string'] ?? '';
          if (text !== '') found.set(text, { text, slanted });
        } else if (name === 'w:txbxContent' && slanted) box = '';
      },
      close: (name) => {
        if (name !== 'w:txbxContent') return;
        if (box) found.set(box, { text: box, slanted: true });
        box = null;
      },
      text: (text) => {
        if (box !== null) box += text.trim();
      },
    });
  }
  return [...found.values()];
}
