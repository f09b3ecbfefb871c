import { isSignFont } from '../symbols.ts';
import type { XmlHandler } from '../xml.ts';
import type { Attributes } from '../xml-names.ts';

/** What decides how text is read. What a style does not say is inherited. */
export interface Look {
  readonly hidden?: boolean;
  readonly struck?: boolean;
  readonly raised?: boolean;
  /** Below the line and smaller, as an index is. */
  readonly lowered?: boolean;
  /** How far it is lifted at its own size, in parts of a hundred, and the size in points. */
  readonly lift?: number;
  readonly size?: number;
  /** Its font shows pictures for digits. */
  readonly signs?: boolean;
}

interface Style {
  readonly parent: string;
  look: Look;
}

const DEEPEST = 12;
const NO_LOOK: Look = {};

/** The styles of an OpenDocument text, as far as they take text out of what is read. */
export function openLooks() {
  const styles = new Map<string, Style>();
  const known = new Map<string, Look>();
  /** Fonts that the file declares to be of signs. */
  const signs = new Set<string>();
  let open: Style | null = null;

  const look = (family: string, name: string): Look => {
    const key = `${family} ${name}`;
    const before = known.get(key);
    if (before) return before;
    let found = NO_LOOK;
    let at = styles.get(key);
    for (let depth = 0; at && depth < DEEPEST; depth += 1) {
      found = { ...at.look, ...found };
      at = styles.get(`${family} ${at.parent}`);
    }
    found = { ...styles.get(family)?.look, ...found };
    known.set(key, found);
    return found;
  };
  return {
    look,
    /** Listens for the declarations of styles, automatic and named. */
    open: (name: string, attributes: Attributes): void => {
      const family = attributes['style:family'] ?? '';
      if (name === 'style:style' || name === 'style:default-style') {
        open = { parent: attributes['style:parent-style-name'] ?? '', look: {} };
        styles.set(name === 'style:style' ? `${family} ${attributes['style:name'] ?? ''}` : family, open);
        known.clear();
      } else if (name === 'style:font-face') {
        const isOfSigns =
          attributes['style:font-charset'] === 'x-symbol' || isSignFont(attributes['svg:font-family'] ?? '');
        if (isOfSigns) signs.add(attributes['style:name'] ?? '');
      } else if (open && name === 'style:text-properties') {
        const font = attributes['style:font-name'] ?? attributes['fo:font-family'];
        const isOfSigns = font !== undefined && (signs.has(font) || isSignFont(font));
        open.look = { ...lookOf(attributes), ...(font === undefined ? {} : { signs: isOfSigns }) };
      }
    },
    close: (name: string): void => {
      if (name === 'style:style' || name === 'style:default-style') open = null;
    },
  };
}

function lookOf(attributes: Attributes): Look {
  const display = attributes['text:display'];
  const line = attributes['style:text-line-through-style'] ?? attributes['style:text-line-through-type'];
  const position = attributes['style:text-position'];
  return {
    ...(display === undefined ? {} : { hidden: display === 'none' }),
    ...(line === undefined ? {} : { struck: line !== 'none' }),
    ...(position === undefined ? {} : positionOf(position)),
    ...sizeOf(attributes['fo:font-size'] ?? ''),
  };
}

/** `super 58%` or `33% 58%`: above the line and smaller than it; `83% 100%`: above it, whatever its size. */
function positionOf(position: string): Look {
  const [height = '', size = '58%'] = position.trim().split(/\s+/);
  const up = height === 'super' ? 33 : height === 'sub' ? -33 : Number.parseFloat(height) || 0;
  const small = Number.parseFloat(size) < 100;
  return { raised: small && up > 0, lowered: small && up < 0, lift: small ? 0 : up };
}

const POINTS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 28.35, mm: 2.835 };

function sizeOf(written: string): Look {
  const [, number, unit = ''] = /^([\d.]{1,10})(pt|in|cm|mm)$/.exec(written) ?? [];
  const points = POINTS[unit];
  return number === undefined || points === undefined ? {} : { size: Number(number) * points };
}

/** Whether text of a look is a mark: lifted by a quarter at least, and smaller than the text around. */
export function isLifted(
  { lowered = false, lift = 0, size = Infinity }: Look,
  around: Look | undefined,
): boolean {
  return lowered || (lift >= 25 && size < (around?.size ?? USUAL_SIZE));
}

/** The size of text of which nothing is said, in points. */
const USUAL_SIZE = 12;

/** The named styles of a part of styles; the automatic ones there are those of headers and footers. */
export function namedStyles(looks: ReturnType<typeof openLooks>): XmlHandler {
  let automatic = false;
  return {
    open: (name, attributes) => {
      if (name === 'office:automatic-styles') automatic = true;
      if (!automatic) looks.open(name, attributes);
    },
    close: (name) => {
      if (name === 'office:automatic-styles') automatic = false;
      looks.close(name);
    },
    text: () => undefined,
  };
}
