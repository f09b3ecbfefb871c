import type { Archive } from '../archive.ts';
import { latin } from '../latin.ts';
import { refuse } from '../refusing.ts';
import { type Element, elementReader } from './element.ts';

/** A package of parts that name each other. */
export interface Parts {
  /** The part that a location names, seen from the part it stands in; null where there is none. */
  readonly read: (location: string, from: string) => Promise<Part | null>;
  /** The same of a part that text can do without: a damaged one counts as none. */
  readonly readIfGood: (location: string, from: string) => Promise<Part | null>;
}

/** A part with its own name, from which its locations are told. */
export interface Part {
  readonly name: string;
  readonly root: Element;
}

/** No report has so many elements; an empty one takes a hundred bytes of memory. */
const MOST_ELEMENTS = 600_000;

/** Opens a package. Every part is read once, whoever names it. */
export function partsOf(archive: Archive): Parts {
  const exact = new Map(archive.names.map((name) => [tidy(name), name]));
  const folded = new Map(archive.names.map((name) => [tidy(name).toLowerCase(), name]));
  const encrypted = [...folded.keys()].some((name) => /^encr[a-z]+\.xml$/.test(name));
  const elements = elementReader(MOST_ELEMENTS);
  const known = new Map<string, Part>();
  const read: Parts['read'] = async (location, from) => {
    const wanted = resolved(location, from);
    if (wanted === null) return null;
    // Case counts by the standard and is wrong in real files: the exact name first.
    const name = exact.get(wanted) ?? folded.get(wanted.toLowerCase());
    const held = name === undefined ? null : (known.get(name) ?? null);
    if (held || name === undefined) return held;
    const bytes = archive.part(name);
    if (!bytes) return null;
    if (encrypted && !isXml(bytes)) refuse('encrypted');
    const part = { name: tidy(name), root: await elements(bytes) };
    known.set(name, part);
    return part;
  };
  return { read, readIfGood: (location, from) => read(location, from).catch(() => null) };
}

function isXml(bytes: Uint8Array): boolean {
  return /^(?:\u00ef\u00bb\u00bf)?\s*</.test(latin(bytes.subarray(0, 64)));
}

function tidy(name: string): string {
  return name.replace(/\\/g, '/').replace(/^(?:\.?\/)+/, '');
}

/** A location as a name in the package: from its root behind a slash, else from the folder of the naming part. */
function resolved(named: string, from: string): string | null {
  const path = named.trim().replace(/\\/g, '/');
  if (path === '') return null;
  const steps = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return null;
  }
  return steps.join('/');
}
