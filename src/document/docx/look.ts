import { type Attributes, isOn } from '../xml.ts';

/** What takes text out of what is read: not printed, struck through, raised. What is not said is inherited. */
export interface Look {
  vanish?: boolean;
  strike?: boolean;
  dstrike?: boolean;
  raised?: boolean;
}

/** Notes what a run property says. */
export function lookOf(name: string, attributes: Attributes, look: Look): void {
  if (name === 'w:vanish') look.vanish = isOn(attributes);
  else if (name === 'w:strike') look.strike = isOn(attributes);
  else if (name === 'w:dstrike') look.dstrike = isOn(attributes);
  // A raised mark is a footnote's; glued to a figure it would make another figure.
  else if (name === 'w:vertAlign') look.raised = attributes['w:val'] === 'superscript';
}
