import type { Attributes } from '../xml-names.ts';

const SHAPES = new Set(
  'draw:frame draw:custom-shape draw:rect draw:ellipse draw:circle draw:caption draw:polygon draw:path'.split(
    ' ',
  ),
);

/** Whether an element draws something that may hold text. */
export function isShape(name: string): boolean {
  return SHAPES.has(name);
}

/** Whether a shape stands askew: `rotate (0.785)`, in radians. */
export function standsAskew(attributes: Attributes): boolean {
  const turn = /rotate\s{0,4}\(\s{0,4}(-?[\d.]{1,20})/.exec(attributes['draw:transform'] ?? '');
  const degrees = turn ? (Number(turn[1]) * 180) / Math.PI : 0;
  return Math.abs(degrees - Math.round(degrees / 90) * 90) > 2;
}
