/** What takes an element's text out of what is read, as style declarations name it. */
export const ASPECTS = [
  // With all that stands inside.
  'display',
  'printed',
  'opacity',
  'line',
  'raised',
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

type Reading = readonly [aspect: Aspect, hides: (value: string) => boolean];

const isZero = (value: string): boolean => value !== '' && ZERO.test(value);

const READINGS: Readonly<Record<string, Reading>> = {
  display: ['display', (value) => value === 'none'],
  visibility: ['visibility', (value) => value === 'hidden' || value === 'collapse'],
  'mso-hide': ['printed', (value) => value === 'all'],
  opacity: ['opacity', (value) => /^0(?:\.0+)?%?$/.test(value)],
  'text-decoration': ['line', (value) => value.includes('line-through')],
  'text-decoration-line': ['line', (value) => value.includes('line-through')],
  'vertical-align': ['raised', (value) => value === 'super'],
  'font-size': ['size', isZero],
  // What stands behind the stroke is the height of the line.
  font: ['size', (value) => (value.split('/', 1)[0] ?? '').split(/\s+/, 12).some(isZero)],
  color: ['colour', (value) => value === 'transparent'],
};

/** What a list of declarations says of being shown. */
export function declarationsOf(css: string): readonly Declared[] {
  const declared: Declared[] = [];
  for (const declaration of css.split(';')) {
    const colon = declaration.indexOf(':');
    const reading = colon < 0 ? undefined : READINGS[declaration.slice(0, colon).trim().toLowerCase()];
    if (!reading) continue;
    const written = declaration
      .slice(colon + 1, colon + 200)
      .trim()
      .toLowerCase();
    const important = written.endsWith('!important');
    const value = important ? written.slice(0, -10).trim() : written;
    if (value !== 'inherit' && value !== 'unset')
      declared.push({ aspect: reading[0], hides: reading[1](value), important });
  }
  return declared;
}
