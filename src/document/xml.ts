import { decodeText } from './decode.ts';
import { refuse } from './refusing.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What a reader wants to hear of an XML part. Names carry their prefix. */
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
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('error', (error) => {
    if (!/disallowed character/.test(error.message)) refuse('damaged-document');
  });
  parser.on('doctype', () => refuse('entities'));
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) refuse('nested-too-deep');
    handler.open(name, attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    handler.close(name);
  });
  parser.on('text', (text) => {
    handler.text(text);
  });
  parser.on('cdata', (text) => {
    handler.text(text);
  });
  parser.write(decodeText(bytes).text).close();
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
