/** What takes an element's text out of what is read, as style declarations name it. */
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
  // Inherited: an element inside may be shown again.
  'visibility',
  'size',
  'colour',
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
const FAR = /^-(?:\d{4,6}|999)(?:\.\d{0,6})?(?:px|pt|em|rem)$/;
const CUT = /^(?:rect\((?:[01](?:px)?[\s,)]{0,4}){4}|inset\((?:50|100)%\))/;

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
const struck: Reading = ['line', (value) => value.includes('line-through')];
// What stands behind the stroke is the height of the line.
const sizes = (value: string): readonly string[] => (value.split('/', 1)[0] ?? '').split(/\s+/, 12);

const READINGS: Readonly<Record<string, readonly Reading[]>> = {
  display: [['display', (value) => value === 'none']],
  visibility: [['visibility', (value) => value === 'hidden' || value === 'collapse']],
  'mso-hide': [['printed', (value) => value === 'all']],
  opacity: [['opacity', (value) => /^0(?:\.0+)?%?$/.test(value)]],
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
  'text-indent': [far],
  clip: [['outside', (value) => CUT.test(value)]],
  'clip-path': [['outside', (value) => CUT.test(value)]],
  'font-size': [
    ['size', isZero],
    ['small', isSmall],
  ],
  font: [
    ['size', (value) => sizes(value).some(isZero)],
    ['small', (value) => sizes(value).some(isSmall)],
  ],
  color: [['colour', (value) => value === 'transparent']],
};

/** What a list of declarations says of being shown. */
export function declarationsOf(css: string): readonly Declared[] {
  const declared: Declared[] = [];
  for (const declaration of css.split(';')) {
    const colon = declaration.indexOf(':');
    const readings = colon < 0 ? undefined : READINGS[declaration.slice(0, colon).trim().toLowerCase()];
    if (!readings) continue;
    const written = declaration
      .slice(colon + 1, colon + 200)
      .trim()
      .toLowerCase();
    const important = written.endsWith('!important');
    const value = important ? written.slice(0, -10).trim() : written;
    if (value === 'inherit' || value === 'unset') continue;
    for (const [aspect, hides] of readings) declared.push({ aspect, hides: hides(value), important });
  }
  return declared;
}
