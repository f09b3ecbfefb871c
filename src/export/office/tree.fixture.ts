import { strFromU8 } from 'fflate';
import { SaxesParser } from 'saxes';

/** The parts of an Office package by name, as they come out of the archive. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** An element with its names as the standard writes them, whatever prefix the file chose. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c:',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a:',
  'http://schemas.openxmlformats.org/presentationml/2006/main': 'p:',
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 'x:',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r:',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
  'http://schemas.openxmlformats.org/package/2006/content-types': '',
};

const known = new WeakMap<Uint8Array, XmlNode>();

/** The root element of a part; throws where the part is not well-formed. Read once, for every rule asks for it. */
export function treeOf(parts: Parts, part: string): XmlNode {
  const bytes = parts[part] ?? new Uint8Array();
  const tree = known.get(bytes) ?? readTree(bytes, part);
  known.set(bytes, tree);
  return tree;
}

function readTree(bytes: Uint8Array, part: string): XmlNode {
  const parser = new SaxesParser({ xmlns: true });
  const open: { name: string; attributes: Record<string, string>; children: XmlNode[] }[] = [
    { name: '', attributes: {}, children: [] },
  ];
  parser.on('error', (error) => {
    throw new Error(`${part}: ${error.message}`);
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const node = {
      name: named(uri, local),
      attributes: Object.fromEntries(
        Object.values(attributes).map((one) => [named(one.uri, one.local), one.value]),
      ),
      children: [],
    };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => open.pop());
  parser.write(strFromU8(bytes)).close();
  const root = open[0]?.children[0];
  if (!root) throw new Error(`${part}: no element`);
  return root;
}

function named(uri: string, local: string): string {
  return uri === '' ? local : (PREFIXES[uri] ?? `${uri}:`) + local;
}

/** An element and all below it, level by level. */
export function withinOf(node: XmlNode): XmlNode[] {
  const found = [node];
  for (const one of found) found.push(...one.children);
  return found;
}

/** One relationship: its kind is the last word of its type. */
export interface Relation {
  readonly id: string;
  readonly kind: string;
  /** Name of the part it leads to, null where it leads out of the package. */
  readonly part: string | null;
}

/** Name of the part that holds the relationships of another; '' is the package itself. */
export function relationsPart(part: string): string {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** The relationships of a part; none where it has no such part. */
export function relationsOf(parts: Parts, part: string): Relation[] {
  const name = relationsPart(part);
  if (!(name in parts)) return [];
  return treeOf(parts, name).children.map(({ attributes }) => ({
    id: attributes['Id'] ?? '',
    kind: attributes['Type']?.split('/').at(-1) ?? '',
    part:
      attributes['TargetMode'] === 'External'
        ? null
        : decodeURI(new URL(attributes['Target'] ?? '', `file:///${part}`).pathname.slice(1)),
  }));
}
