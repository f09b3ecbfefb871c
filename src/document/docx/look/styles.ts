import { integer, isOn, walkXml } from '../../xml.ts';
import type { Attributes } from '../../xml-names.ts';
import { type Look, lookOf } from './look.ts';

/** What a style says of lists, and of how its text looks. */
export interface Style {
  list: string;
  level: number;
  basedOn: string;
  readonly look: Look;
}

/** The styles of a document. A chain of bases is followed over a dozen steps. */
export interface Styles {
  readonly style: (name: string) => Style | undefined;
  /** The first of the style and its bases for which `find` has an answer. */
  readonly inherited: <T>(name: string, find: (style: Style) => T | undefined) => T | undefined;
  readonly defaults: Look;
  readonly defaultParagraph: string;
  readonly defaultCharacter: string;
}

const DEEPEST = 12;

/** Reads a part of styles, or a Word 2003 document for the styles in it. */
export async function readStyles(bytes: Uint8Array | null): Promise<Styles> {
  const styles = new Map<string, Style>();
  const defaults: Look = {};
  const usual = { paragraph: '', character: '' };
  let style: Style | null = null;
  let inDefaults = false;
  let inRuns = false;

  const openStyle = (attributes: Attributes): void => {
    const name = attributes['w:styleId'] ?? '';
    const type = attributes['w:type'] ?? '';
    style = { list: '', level: 0, basedOn: '', look: {} };
    styles.set(name, style);
    const isDefault = attributes['w:default'] !== undefined && isOn({ 'w:val': attributes['w:default'] });
    if (isDefault && (type === 'paragraph' || type === 'character')) usual[type] = name;
  };
  const open = (name: string, attributes: Attributes): void => {
    const value = attributes['w:val'] ?? '';
    if (name === 'w:style') openStyle(attributes);
    else if (name === 'w:rPrDefault') inDefaults = true;
    else if (name === 'w:rPr') inRuns = true;
    else if (inRuns && inDefaults) lookOf(name, attributes, defaults);
    else if (style && name === 'w:numId') style.list = value;
    else if (style && name === 'w:ilvl') style.level = integer(value, 0);
    else if (style && name === 'w:basedOn') style.basedOn = value;
    else if (style && inRuns) lookOf(name, attributes, style.look);
  };
  const close = (name: string): void => {
    if (name === 'w:style') style = null;
    else if (name === 'w:rPrDefault') inDefaults = false;
    else if (name === 'w:rPr') inRuns = false;
  };
  if (bytes) await walkXml(bytes, { open, close, text: () => undefined });
  return {
    style: (name) => styles.get(name),
    inherited: (name, find) => {
      let at = styles.get(name);
      for (let depth = 0; at && depth < DEEPEST; depth += 1) {
        const found = find(at);
        if (found !== undefined) return found;
        at = styles.get(at.basedOn);
      }
      return undefined;
    },
    defaults,
    defaultParagraph: usual.paragraph,
    defaultCharacter: usual.character,
  };
}
