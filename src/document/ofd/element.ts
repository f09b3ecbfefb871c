import { refuse } from '../refusing.ts';
import { walkXml } from '../xml.ts';
import type { Attributes } from '../xml-names.ts';

/** An element by its local name: makers differ in name space and prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly Element[];
  readonly text: string;
}

/** Blocks of a page nest a few deep. */
const DEEPEST = 60;

/** Reads XML parts into elements, of which a package may hold so many in all. */
export function elementReader(most: number): (bytes: Uint8Array) => Promise<Element> {
  let count = 0;
  return async (bytes) => {
    interface Open extends Element {
      readonly children: Element[];
      text: string;
    }
    const top: Open = { name: '', attributes: {}, children: [], text: '' };
    const open: Open[] = [top];
    const write = (text: string): void => {
      const element = open.at(-1);
      if (element) element.text += text;
    };
    await walkXml(bytes, {
      open: (name, attributes) => {
        count += 1;
        if (count > most) refuse('too-complex');
        if (open.length > DEEPEST) refuse('nested-too-deep');
        const element: Open = { name: localName(name), attributes, children: [], text: '' };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      close: () => open.pop(),
      text: write,
    });
    return top.children[0] ?? refuse('damaged-document');
  };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The first child of this name. */
export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((child) => child.name === name);
}

/** All children of this name. */
export function childrenOf(element: Element | undefined, name: string): readonly Element[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** Numbers parted by white space; null where they are not so many. */
export function numbersIn(text: string | undefined, count: number): readonly number[] | null {
  const numbers = (text ?? '')
    .trim()
    .split(/[\s,]+/, count)
    .map(Number);
  return numbers.length === count && numbers.every(Number.isFinite) ? numbers : null;
}
