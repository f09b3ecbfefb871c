import type { Archive } from '../archive.ts';
import { fromLatin } from '../latin.ts';
import { refuse } from '../refusing.ts';
import { walkXml } from '../xml.ts';
import type { Attributes } from '../xml-names.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Opens a Word document whose package is one XML file (Flat OPC), as a container of its parts. Parts of XML are
 * written out again under the readers' own prefixes, so that none depends on what is declared around it.
 */
export async function openFlatPackage(bytes: Uint8Array): Promise<Archive> {
  const parts = new Map<string, string[]>();
  const binary = new Set<string>();
  let part = '';
  let inData = 0;
  let written: string[] | null = null;

  await walkXml(bytes, {
    open: (name, attributes) => {
      if (inData > 0) {
        inData += 1;
        written?.push(`<${name}${attributesOf(attributes)}>`);
      } else if (name === 'pkg:part') part = (attributes['pkg:name'] ?? '').replace(/^\//, '');
      else if (name === 'pkg:xmlData' || name === 'pkg:binaryData') {
        inData = 1;
        written = [];
        parts.set(part, written);
        if (name === 'pkg:binaryData') binary.add(part);
      }
    },
    close: (name) => {
      if (inData === 0) return;
      inData -= 1;
      if (inData > 0) written?.push(`</${name}>`);
      else written = null;
    },
    text: (text) => {
      written?.push(escaped(text));
    },
  });
  return {
    names: [...parts.keys()],
    part: (name) => {
      const content = parts.get(name)?.join('');
      if (content === undefined) return null;
      return binary.has(name) ? fromBase64(content) : new TextEncoder().encode(content);
    },
  };
}

function attributesOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([name]) => !name.startsWith('xmlns'))
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

function fromBase64(content: string): Uint8Array {
  try {
    return fromLatin(atob(content.replace(/\s/g, '')));
  } catch {
    return refuse('damaged-document');
  }
}
