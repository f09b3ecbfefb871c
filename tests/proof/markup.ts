import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { SaxesParser } from 'saxes';

type Element = Tree.Element;

export function elements(html: string, wanted: (one: Element) => boolean): Element[] {
  const found: Element[] = [];
  const visit = (node: Tree.Node): void => {
    if ('tagName' in node && wanted(node)) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}

export function children(one: Element): Element[] {
  return one.childNodes.filter((node): node is Element => 'tagName' in node);
}

export function attribute(one: Element | undefined, name: string): string | undefined {
  return one?.attrs.find((entry) => entry.name === name)?.value;
}

export function textOf(node: Tree.Node): string {
  if ('value' in node && node.nodeName === '#text') return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** Throws where XML is not well-formed. */
export function wellFormed(name: string, xml: string): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new Error(`${name}: ${error.message}`);
  });
  parser.write(xml).close();
}
