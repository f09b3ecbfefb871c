import type { Archive } from '../archive.ts';
import { type Attributes, walkXml } from '../xml.ts';

const MAIN = 'word/document.xml';

/** The name of the main part: what the package's relationships call the office document. */
export async function mainPart(archive: Archive): Promise<string> {
  const relationships = archive.part('_rels/.rels');
  if (!relationships) return MAIN;
  let target = '';
  const open = (_name: string, attributes: Attributes): void => {
    if (attributes['Type']?.endsWith('/officeDocument')) target = attributes['Target'] ?? '';
  };
  await walkXml(relationships, { open, close: () => undefined, text: () => undefined });
  const named = target.replace(/^\//, '');
  return archive.names.includes(named) ? named : MAIN;
}
