/** The attributes of an element by their names. */
export type Attributes = Readonly<Record<string, string>>;

/** The prefix that the readers know a namespace by, whatever prefix a file gives it. Strict Open XML has its own. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.microsoft.com/office/word/2003/wordml', 'w'],
  ['http://schemas.microsoft.com/office/word/2003/auxHint', 'wx'],
  ['http://schemas.microsoft.com/aml/2001/core', 'aml'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.microsoft.com/office/2006/xmlPackage', 'pkg'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ...['office', 'text', 'table', 'style'].map(
    (name) => [`urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`, name] as const,
  ),
  ['urn:oasis:names:tc:opendocument:xmlns:drawing:1.0', 'draw'],
  ['urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0', 'field'],
  ['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0', 'loext'],
  ['urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0', 'svg'],
  ['urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0', 'fo'],
]);

const KNOWN = new Set(PREFIXES.values());

/**
 * Follows the namespaces of a part and gives its names the readers' prefixes. A prefix that is declared nowhere stands
 * for itself; a known prefix on a foreign namespace does not.
 */
export function xmlNames() {
  const bindings = new Map<string, string[]>();
  const declared: (readonly string[])[] = [];
  let renamed = 0;

  const declare = (attributes: Attributes): readonly string[] => {
    const prefixes: string[] = [];
    for (const name of Object.keys(attributes)) {
      if (!name.startsWith('xmlns')) continue;
      const prefix = name === 'xmlns' ? '' : name.slice(6);
      const known = PREFIXES.get(attributes[name] ?? '') ?? (KNOWN.has(prefix) ? 'foreign' : prefix);
      const bound = bindings.get(prefix);
      if (bound) bound.push(known);
      else bindings.set(prefix, [known]);
      if (known !== prefix) renamed += 1;
      prefixes.push(prefix);
    }
    return prefixes;
  };
  const named = (name: string, isAttribute: boolean): string => {
    const colon = name.indexOf(':');
    if (colon < 0 && isAttribute) return name;
    const prefix = bindings.get(colon < 0 ? '' : name.slice(0, colon))?.at(-1);
    if (prefix === undefined) return name;
    return prefix === '' ? name.slice(colon + 1) : `${prefix}:${name.slice(colon + 1)}`;
  };
  return {
    open: (name: string, attributes: Attributes): readonly [name: string, attributes: Attributes] => {
      declared.push(declare(attributes));
      if (renamed === 0) return [name, attributes];
      const entries = Object.entries(attributes).map(([key, value]) => [named(key, true), value] as const);
      return [named(name, false), Object.fromEntries(entries)];
    },
    close: (name: string): string => {
      const own = renamed === 0 ? name : named(name, false);
      for (const prefix of declared.pop() ?? []) {
        if (bindings.get(prefix)?.pop() !== prefix) renamed -= 1;
      }
      return own;
    },
  };
}
