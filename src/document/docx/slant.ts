import type { Attributes } from '../xml-names.ts';

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
