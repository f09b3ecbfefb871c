import type { Attributes } from '../xml-names.ts';
import type { Body } from './body.ts';

/** What an element of the main part does when it opens and when it closes. */
export interface Element {
  readonly open?: (body: Body, attributes: Attributes) => void;
  readonly close?: (body: Body) => void;
  /** It stands in runs only, and counts inside the instruction of a field too. */
  readonly inRun?: true;
}

/** Elements of WordprocessingML (ECMA-376 part 1, 17) by their names. */
export type Elements = Readonly<Record<string, Element>>;

/** What most elements say: their one value, or ''. */
export function valueOf(attributes: Attributes): string {
  return attributes['w:val'] ?? '';
}

/** The end of what paragraphs can be joined in. */
export function ending(close: (body: Body) => void): (body: Body) => void {
  return (body) => {
    body.endJoin();
    close(body);
  };
}
