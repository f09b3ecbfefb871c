import { integer, isOn } from '../../xml.ts';
import { isSignFont } from '../../symbols.ts';
import type { Attributes } from '../../xml-names.ts';

/** What decides how text is read: not printed, struck through, raised, in signs. What is not said is inherited. */
export interface Look {
  vanish?: boolean;
  strike?: boolean;
  dstrike?: boolean;
  raised?: boolean;
  /** Below the line, as an index is. */
  lowered?: boolean;
  /** Its font shows pictures for digits. */
  signs?: boolean;
  /** How far it stands above the line and how large it is, in half points. */
  position?: number;
  size?: number;
}

/** The size of text of which nothing is said (ECMA-376 part 1, 17.3.2.38). */
export const USUAL_SIZE = 20;

/** Notes what a run property says. */
export function lookOf(name: string, attributes: Attributes, look: Look): void {
  if (name === 'w:vanish') look.vanish = isOn(attributes);
  else if (name === 'w:strike') look.strike = isOn(attributes);
  else if (name === 'w:dstrike') look.dstrike = isOn(attributes);
  else if (name === 'w:position') look.position = integer(attributes['w:val'], 0);
  else if (name === 'w:sz') look.size = integer(attributes['w:val'], USUAL_SIZE);
  else if (name === 'w:rFonts') fontOf(attributes, look);
  // A raised mark is a footnote's; glued to a figure it would make another figure.
  else if (name === 'w:vertAlign') {
    look.raised = attributes['w:val'] === 'superscript';
    look.lowered = attributes['w:val'] === 'subscript';
  }
}

/** Digits are set in the font for ASCII. A font of the theme goes before a named one. */
function fontOf(attributes: Attributes, look: Look): void {
  const named = attributes['w:ascii'];
  if (attributes['w:asciiTheme'] !== undefined) look.signs = false;
  else if (named !== undefined) look.signs = isSignFont(named);
}
