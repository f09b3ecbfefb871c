import { type Look, USUAL_SIZE } from './look.ts';
import type { Styles } from './styles.ts';

/** How text appears: not read at all, in signs, at this size so far above the line, in half points. */
export interface Appearance {
  readonly unread: boolean;
  readonly signs: boolean;
  readonly lowered: boolean;
  readonly position: number;
  readonly size: number;
}

/** Says of text by its own look and its styles how it appears. */
export function unreadIn(styles: Styles) {
  const known = new Map<string, Look>();
  const looks = (paragraph: string, character: string): Look => {
    const key = `${paragraph}\n${character}`;
    const before = known.get(key);
    if (before) return before;
    const inStyle = <Property extends keyof Look>(
      style: string,
      property: Property,
    ): Look[Property] | undefined => styles.inherited(style, ({ look }) => look[property]);
    // Switches of two styles undo each other (ECMA-376 part 1, 17.7.3).
    const toggled = (property: 'vanish' | 'strike'): boolean =>
      styles.defaults[property] === true ||
      (inStyle(paragraph, property) ?? false) !== (inStyle(character, property) ?? false);
    const plain = (property: 'dstrike' | 'raised' | 'lowered' | 'signs'): boolean =>
      inStyle(character, property) ?? inStyle(paragraph, property) ?? styles.defaults[property] ?? false;
    const measured = (property: 'position' | 'size'): number | undefined =>
      inStyle(character, property) ?? inStyle(paragraph, property) ?? styles.defaults[property];
    const look = {
      vanish: toggled('vanish'),
      strike: toggled('strike'),
      dstrike: plain('dstrike'),
      raised: plain('raised'),
      lowered: plain('lowered'),
      signs: plain('signs'),
      position: measured('position') ?? 0,
      size: measured('size') ?? USUAL_SIZE,
    };
    known.set(key, look);
    return look;
  };
  return (direct: Look, paragraph: string, character: string): Appearance => {
    const look = {
      ...looks(paragraph || styles.defaultParagraph, character || styles.defaultCharacter),
      ...direct,
    };
    return {
      unread: look.vanish || look.strike || look.dstrike || look.raised || false,
      signs: look.signs ?? false,
      lowered: look.lowered ?? false,
      position: look.position ?? 0,
      size: look.size ?? USUAL_SIZE,
    };
  };
}
