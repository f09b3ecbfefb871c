import type { Archive } from '../archive.ts';
import { walkXml } from '../xml.ts';
import type { Attributes } from '../xml-names.ts';

const MAIN = 'word/document.xml';

/** What a part points to: another part, by its name in the package. */
interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** The name of the main part: what the package's relationships call the office document. */
export async function mainPart(archive: Archive): Promise<string> {
  const named = (await relationshipsOf(archive, '')).filter(({ type }) => type.endsWith('/officeDocument'));
  const target = named.at(-1)?.target ?? '';
  return archive.names.includes(target) ? target : MAIN;
}

/** The relationships of a part, or those of the package itself for ''. */
export async function relationshipsOf(archive: Archive, part: string): Promise<readonly Relationship[]> {
  const cut = part.lastIndexOf('/') + 1;
  const bytes = archive.part(`${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`);
  const relationships: Relationship[] = [];
  const open = (_name: string, attributes: Attributes): void => {
    const target = attributes['Target'];
    if (target === undefined || attributes['TargetMode'] === 'External') return;
    const id = attributes['Id'] ?? '';
    relationships.push({ id, type: attributes['Type'] ?? '', target: partName(part, target) });
  };
  if (bytes) await walkXml(bytes, { open, close: () => undefined, text: () => undefined });
  return relationships;
}

/** The part that a target names from inside `part`: from the root, or from the part's folder. */
function partName(part: string, target: string): string {
  const steps = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
