import type { SaxesParser } from 'saxes';
import { decodeText } from './decode.ts';
import { refuse } from './refusing.ts';
import { type Attributes, xmlNames } from './xml-names.ts';

/** What a reader wants to hear of an XML part. Names carry the prefix of `xml-names.ts`, whatever the file's is. */
export interface XmlHandler {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** Office parts nest some dozens deep; the parser keeps a stack, so only size would suffer. */
const DEEPEST = 5_000;

/**
 * Walks an XML part as a stream of events. A document type is refused: office files have none, and it is where
 * entity bombs are declared. A part that is not well-formed is refused as damaged; a stray control character is not.
 */
export async function walkXml(bytes: Uint8Array, handler: XmlHandler): Promise<void> {
  const walk = await xmlWalker();
  walk(bytes, handler);
}

/** The same for readers that are inside another document when they walk, and cannot wait. */
export async function xmlWalker(): Promise<(bytes: Uint8Array, handler: XmlHandler) => void> {
  const { SaxesParser } = await import('saxes');
  return (bytes, handler) => walkWith(new SaxesParser(), decodeText(bytes).text, handler);
}

function walkWith(parser: SaxesParser, xml: string, handler: XmlHandler): void {
  const names = xmlNames();
  let depth = 0;
  parser.on('error', (error) => {
    if (!/disallowed character/.test(error.message)) refuse('damaged-document');
  });
  parser.on('doctype', () => refuse('entities'));
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) refuse('nested-too-deep');
    handler.open(...names.open(name, attributes));
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    handler.close(names.close(name));
  });
  parser.on('text', (text) => {
    handler.text(text);
  });
  parser.on('cdata', (text) => {
    handler.text(text);
  });
  parser.write(xml).close();
}

/** An attribute as a whole number, or `otherwise`. */
export function integer(value: string | undefined, otherwise: number): number {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isFinite(number) ? number : otherwise;
}

/** A switch of the Office formats: on unless it says that it is off. */
export function isOn(attributes: Attributes): boolean {
  return !['0', 'false', 'off'].includes(attributes['w:val'] ?? '');
}
