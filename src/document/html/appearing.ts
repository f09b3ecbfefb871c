import type { Aspect } from './declarations.ts';
import { isAboutPage, type Treatment } from './markup.ts';
import type { Described } from './selectors.ts';
import type { StyleSheet } from './style-sheet.ts';
import { type Attribute, described, ruledBy, shownBy } from './visible.ts';

/** An open element: what it is, and whether what stands in it is seen. */
export interface Element extends Described {
  readonly treatment: Treatment;
  readonly hides: boolean;
  /** It or what it runs in is set higher and smaller than the line. */
  readonly lifted: boolean;
  /** A block that only a rule of the style sheet hides. */
  readonly byRule: boolean;
  readonly veils: readonly Aspect[];
  /** Where the text stood when it opened, of an element that is named like page furniture. */
  readonly about: number | null;
}

/** Which rules of a page's style sheet are followed: all, or those of running elements alone. */
export interface Rules {
  readonly sheet: StyleSheet | null;
  readonly ofBlocks: boolean;
}

const TABLE_PARTS: ReadonlySet<Treatment> = new Set<Treatment>(['table', 'row', 'cell']);
const UNVEILED: readonly Aspect[] = [];

/** Tells of an element that opens at this offset inside the others how it appears. */
export function appearingBy({ sheet, ofBlocks }: Rules) {
  return (
    name: string,
    treatment: Treatment,
    attributes: readonly Attribute[],
    around: readonly Element[],
    offset: number,
  ): Element => {
    const own = described(name, attributes);
    const inherited = around.at(-1)?.veils ?? UNVEILED;
    const ruled = ofBlocks || treatment === 'running' ? ruledBy(sheet, own, around) : [];
    const { gone, lifted, byRule, veils } = shownBy(attributes, ruled, inherited, TABLE_PARTS.has(treatment));
    const about = treatment === 'about' || (treatment === 'block' && isAbout(attributes));
    return {
      ...own,
      treatment,
      hides: gone || treatment === 'dropped' || treatment === 'unread',
      lifted: treatment === 'running' && (lifted || name === 'sub' || (around.at(-1)?.lifted ?? false)),
      byRule: gone && byRule && treatment !== 'running',
      veils,
      about: about ? offset : null,
    };
  };
}

function isAbout(attributes: readonly Attribute[]): boolean {
  return attributes.some(
    ({ name, value }) =>
      (name === 'class' || name === 'id') && value.length < 80 && isAboutPage(value.toLowerCase()),
  );
}
