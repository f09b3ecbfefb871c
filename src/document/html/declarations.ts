import { isSignFont } from '../symbols.ts';
import { colourOf, isFaintColour, isSameColour } from './colours.ts';

/** What decides how an element's text is read, as style declarations name it. */
export const ASPECTS = [
  // With all that stands inside.
  'display',
  'printed',
  'opacity',
  'line',
  'raised',
  'outside',
  // Together they lift a mark.
  'up',
  'small',
  // A box without room that cuts what it holds; a layer over the page that is pale or lets the mouse through.
  'flat',
  'cut',
  'afloat',
  'faint',
  'untouched',
  // Inherited: an element inside may be shown again.
  'visibility',
  'size',
  'colour',
  // Its font shows pictures for digits.
  'signs',
] as const;
export type Aspect = (typeof ASPECTS)[number];

/** One aspect as a declaration sets it: whether it hides, and whether it stands above the ones that are not important. */
export interface Declared {
  readonly aspect: Aspect;
  readonly hides: boolean;
  readonly important: boolean;
}

const ZERO = /^(?:0+(?:\.\d+)?|\.\d+)(?:px|pt)?$|^0*(?:\.0\d*)?(?:em|rem|ex|ch|%|vw|vh|cm|mm|in|pc)$/;

/** A length above nothing, or a place above the line. */
const UP = /^(?:\+?(?:\d{1,6}(?:\.\d{0,6})?|\.\d{1,6})(?:[a-z]{2,4}|%)|text-top|top)$/;
const NEGATIVE = /^-(?:\d{1,6}(?:\.\d{0,6})?|\.\d{1,6})[a-z%]{0,4}$/;
/** Boxes are pushed out of the window, or cut to nothing, to be heard and not seen. */
const FAR =
  /^-(?:(?:\d{4,6}|999)(?:\.\d{0,6})?(?:px|pt)|(?:[5-9]\d|\d{3,6})(?:\.\d{0,6})?(?:em|rem)|\d{3,6}(?:vw|vh))$/;
const FAR_MARGIN = /^-\d{4,6}(?:\.\d{0,6})?(?:px|pt)$/;
const FAR_INDENT = /^-\d{3,6}%$/;
const MOVED_FAR = /translate(?:x|y|3d)?\([^)]{0,40}-\d{4,6}px|scale(?:x|y)?\(0(?:\.0+)?[,)]/;
const CUT =
  /^(?:rect\((?:[01](?:px)?[\s,)]{0,4}){4}|inset\((?:50|100)%\)|circle\(0|polygon\((?:0(?:px|%)?[\s,)]{0,4}){6,40}$)/;
const NO_ROOM = /^[01](?:\.\d{1,4})?(?:px|pt)?$/;
const FAINT = 0.4;
const UNSEEN = 0.05;

/** A share from 0 to 1, as opacities are given; 1 for anything else. */
function shareOf(value: string): number {
  const [, number = '', percent = ''] = /^(\d{0,3}(?:\.\d{1,6})?)(%?)$/.exec(value) ?? [];
  return number === '' ? 1 : Number(number) / (percent === '' ? 1 : 100);
}

/** The opacity that a filter leaves. */
function filteredTo(value: string): number {
  const old = /alpha\(opacity=(\d{1,3})\)/.exec(value)?.[1];
  if (old !== undefined) return Number(old) / 100;
  return shareOf(/opacity\((\d{0,3}(?:\.\d{1,6})?%?)\)/.exec(value)?.[1] ?? '');
}

const isUp = (value: string): boolean => UP.test(value) && !isZero(value);

/** Smaller than what stands around it, or smaller than any report is set in. */
function isSmall(value: string): boolean {
  if (/^(?:smaller|xx-small|x-small)$/.test(value)) return true;
  const [, number = '', unit = ''] = /^(\d{0,6}(?:\.\d{1,6})?)(em|%|pt|px)$/.exec(value) ?? [];
  const most = unit === 'pt' ? 8 : unit === 'px' ? 11 : unit === '%' ? 95 : 0.95;
  return number !== '' && Number(number) <= most;
}

type Reading = readonly [aspect: Aspect, hides: (value: string) => boolean];

const isZero = (value: string): boolean => value !== '' && ZERO.test(value);

const far: Reading = ['outside', (value) => FAR.test(value)];
const flat: Reading = ['flat', (value) => isZero(value) || NO_ROOM.test(value)];
const cut: Reading = ['cut', (value) => /hidden|clip/.test(value)];
const struck: Reading = ['line', (value) => value.includes('line-through')];
// What stands behind the stroke is the height of the line.
const sizes = (value: string): readonly string[] => (value.split('/', 1)[0] ?? '').split(/\s+/, 12);

/** The first of the fonts that are named, behind the size where there is one. */
const isOfSigns = (value: string): boolean =>
  isSignFont(
    (value.split(',', 1)[0] ?? '').replace(
      /^(?:[^"']{0,80}\s)?[\d.]{1,8}[a-z%]{1,4}(?:\s?\/\s?\S{1,8})?\s/,
      '',
    ),
  );

const READINGS: Readonly<Record<string, readonly Reading[]>> = {
  display: [['display', (value) => value === 'none']],
  visibility: [['visibility', (value) => value === 'hidden' || value === 'collapse']],
  'mso-hide': [['printed', (value) => value === 'all']],
  opacity: [
    ['opacity', (value) => shareOf(value) <= UNSEEN],
    ['faint', (value) => shareOf(value) <= FAINT],
  ],
  filter: [
    ['opacity', (value) => filteredTo(value) <= UNSEEN],
    ['faint', (value) => filteredTo(value) <= FAINT],
  ],
  width: [flat],
  height: [flat],
  'max-width': [flat],
  'max-height': [flat],
  overflow: [cut],
  'overflow-x': [cut],
  'overflow-y': [cut],
  position: [['afloat', (value) => value === 'absolute' || value === 'fixed']],
  'pointer-events': [['untouched', (value) => value === 'none']],
  transform: [['outside', (value) => MOVED_FAR.test(value)]],
  right: [far],
  'margin-left': [['outside', (value) => FAR_MARGIN.test(value)]],
  'margin-top': [['outside', (value) => FAR_MARGIN.test(value)]],
  'text-decoration': [struck],
  'text-decoration-line': [struck],
  'vertical-align': [
    ['raised', (value) => value === 'super'],
    ['up', isUp],
  ],
  'mso-text-raise': [['up', isUp]],
  bottom: [['up', isUp]],
  top: [far, ['up', (value) => NEGATIVE.test(value)]],
  left: [far],
  'text-indent': [['outside', (value) => FAR.test(value) || FAR_INDENT.test(value)]],
  clip: [['outside', (value) => CUT.test(value)]],
  'clip-path': [['outside', (value) => CUT.test(value)]],
  'font-size': [
    ['size', (value) => isZero(value) || NO_ROOM.test(value)],
    ['small', isSmall],
  ],
  'font-family': [['signs', isOfSigns]],
  font: [
    ['size', (value) => sizes(value).some(isZero)],
    ['small', (value) => sizes(value).some(isSmall)],
    ['signs', isOfSigns],
  ],
  color: [
    ['colour', (value) => (colourOf(value)?.alpha ?? 1) <= UNSEEN],
    ['faint', isFaintColour],
  ],
};

/** What a list of declarations says of being shown. */
export function declarationsOf(css: string): readonly Declared[] {
  const declared: Declared[] = [];
  let text: string | null = null;
  let ground: string | null = null;
  for (const declaration of css.split(';')) {
    const colon = declaration.indexOf(':');
    const property = colon < 0 ? '' : declaration.slice(0, colon).trim().toLowerCase();
    const isGround = property === 'background' || property === 'background-color';
    const readings = READINGS[property];
    if (!readings && !isGround) continue;
    const written = declaration
      .slice(colon + 1, colon + 200)
      .trim()
      .toLowerCase();
    const important = written.endsWith('!important');
    const value = important ? written.slice(0, -10).trim() : written;
    if (value === '' || value === 'inherit' || value === 'unset') continue;
    if (property === 'color') text = value;
    if (isGround) ground = value;
    for (const [aspect, hides] of readings ?? []) declared.push({ aspect, hides: hides(value), important });
  }
  if (text !== null && ground !== null && isSameColour(text, ground))
    declared.push({ aspect: 'colour', hides: true, important: false });
  return declared;
}
