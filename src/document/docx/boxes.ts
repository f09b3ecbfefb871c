import type { Attributes } from '../xml-names.ts';
import type { Body } from './body.ts';
import { type Element, type Elements, ending } from './element.ts';

/** Something to do to the composer, at once or when what anchors a text box has ended. */
export type Step = () => void;

/** The main text, or a text box in it. */
export interface BoxLevel {
  /** What is held back until the place of the box is reached. */
  readonly steps: Step[];
  /** How many tables are open, and what the boxes anchored in them hold. */
  tables: number;
  readonly apart: Step[];
  text: string;
  /** It stands askew, as watermarks do. */
  readonly slanted: boolean;
  /** The run that it stands in. */
  readonly run: Body['run'];
}

/** A box that begins here. */
export function openLevel(slanted: boolean, run: Body['run']): BoxLevel {
  return { steps: [], tables: 0, apart: [], text: '', slanted, run };
}

/** Degrees by which a shape is turned, where the element says so. */
function turnOf(name: string, attributes: Attributes): number {
  if (name === 'a:xfrm') return Number(attributes['rot'] ?? 0) / 60000;
  const style = /(?:^|;)\s*rotation:\s*(-?[\d.]{1,20})(fd)?/.exec(attributes['style'] ?? '');
  return style ? Number(style[1]) / (style[2] ? 65536 : 1) : 0;
}

/** Whether a shape stands askew: not along the axes of the page. */
export function isSlanted(name: string, attributes: Attributes): boolean {
  const turn = turnOf(name, attributes);
  return Math.abs(turn - Math.round(turn / 90) * 90) > 2;
}

const shape = (name: string): Element => ({
  open: (body, attributes) => {
    body.slanted = isSlanted(name, attributes);
  },
});

/** Text boxes, the shapes they stand in, and words drawn as pictures. */
export const BOX_ELEMENTS: Elements = {
  'w:drawing': shape(''),
  'w:pict': shape(''),
  'wps:wsp': shape(''),
  'a:xfrm': shape('a:xfrm'),
  'v:shape': shape('v:shape'),
  'v:rect': shape('v:shape'),
  'v:textpath': {
    open: (body, attributes) => {
      body.watermarks.see(attributes['string'] ?? '', body.slanted);
    },
  },
  'w:txbxContent': {
    open: (body) => body.openBox(),
    close: ending((body) => body.closeBox()),
  },
};
