import { type Aspect, type Declared, declarationsOf } from './declarations.ts';
import type { Described } from './selectors.ts';
import type { StyleSheet } from './style-sheet.ts';

/** How an element is shown. */
export interface Shown {
  /** It is not shown, with all that stands inside. */
  readonly gone: boolean;
  /** It is set higher and smaller than the line. */
  readonly lifted: boolean;
  /** Only a rule of the page's style sheet says so; a script may show it. */
  readonly byRule: boolean;
  /** Aspects by which its text is not seen, or seen as signs, unless an element inside says otherwise. */
  readonly veils: readonly Aspect[];
}

export interface Attribute {
  readonly name: string;
  readonly value: string;
}

const LIFTING: ReadonlySet<Aspect> = new Set<Aspect>(['up', 'small']);
/** What hides by two and two. */
const PAIRS: readonly (readonly [Aspect, Aspect])[] = [
  ['flat', 'cut'],
  ['afloat', 'faint'],
  ['afloat', 'untouched'],
];
/** What hides nothing by itself. */
const ALONE_NOTHING: ReadonlySet<Aspect> = new Set<Aspect>([...LIFTING, ...PAIRS.flat()]);
const INHERITED: ReadonlySet<Aspect> = new Set<Aspect>(['visibility', 'size', 'colour', 'signs']);

/** Whether text is not seen by one of these aspects. */
export function isVeiled(veils: readonly Aspect[]): boolean {
  return veils.some((veil) => veil !== 'signs');
}

/** The name, id and classes of an element. */
export function described(name: string, attributes: readonly Attribute[]): Described {
  const valueOf = (wanted: string): string =>
    attributes.find((attribute) => attribute.name === wanted)?.value.slice(0, 1000) ?? '';
  const classes = valueOf('class')
    .split(/\s+/)
    .filter((one) => one !== '');
  return { name, id: valueOf('id'), classes };
}

/**
 * Says how an element is shown by its own style and by the rules of the page, which give way to it. Parts of a table
 * are as large as what they hold, whatever is declared.
 */
export function shownBy(
  attributes: readonly Attribute[],
  ruled: readonly Declared[],
  inherited: readonly Aspect[],
  isTablePart = false,
): Shown {
  const valueOf = (wanted: string): string => attributes.find(({ name }) => name === wanted)?.value ?? '';
  const own = declarationsOf(`color:${valueOf('color')};font-family:${valueOf('face')};${valueOf('style')}`);
  const hidden = attributes.some(({ name }) => name === 'hidden');
  if (own.length === 0 && ruled.length === 0) {
    return { gone: hidden, lifted: false, byRule: false, veils: inherited };
  }
  const said = new Map<Aspect, Declared & { readonly rule: boolean }>();
  const say = (declared: Declared, rule: boolean): void => {
    if (declared.important || !said.get(declared.aspect)?.important)
      said.set(declared.aspect, { ...declared, rule });
  };
  for (const declared of ruled) say(declared, true);
  for (const declared of own) say(declared, false);
  const gone = [...said.values()].filter(
    ({ aspect, hides }) =>
      hides &&
      !INHERITED.has(aspect) &&
      (!ALONE_NOTHING.has(aspect) ||
        PAIRS.filter(([first]) => !isTablePart || first !== 'flat').some(
          (pair) => pair.includes(aspect) && pair.every((one) => said.get(one)?.hides),
        )),
  );
  const veils = [...INHERITED].filter((aspect) => said.get(aspect)?.hides ?? inherited.includes(aspect));
  return {
    gone: hidden || gone.length > 0,
    lifted: [...LIFTING].every((aspect) => said.get(aspect)?.hides),
    byRule: !hidden && gone.every(({ rule }) => rule),
    veils,
  };
}

/** What the rules say of an element. Those of a whole page wait for a script, and are no reason to read nothing. */
export function ruledBy(
  sheet: StyleSheet | null,
  element: Described,
  around: readonly Described[],
): readonly Declared[] {
  return sheet && element.name !== 'html' && element.name !== 'body'
    ? sheet.declaredFor(element, around)
    : [];
}
