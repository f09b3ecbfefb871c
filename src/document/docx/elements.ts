import { BOX_ELEMENTS } from './box-elements.ts';
import type { Element } from './element.ts';
import { FORM_ELEMENTS } from './form-elements.ts';
import { PARAGRAPH_ELEMENTS } from './paragraph-elements.ts';
import { RUN_ELEMENTS } from './run-elements.ts';
import { TABLE_ELEMENTS } from './table-elements.ts';

/** The elements that say something of a report; all others run on. */
const BY_NAME: ReadonlyMap<string, Element> = new Map(
  [TABLE_ELEMENTS, PARAGRAPH_ELEMENTS, RUN_ELEMENTS, FORM_ELEMENTS, BOX_ELEMENTS].flatMap(
    Object.entries<Element>,
  ),
);

/** What an element of this name does, or undefined where it only holds others. */
export function elementOf(name: string): Element | undefined {
  return BY_NAME.get(name);
}
