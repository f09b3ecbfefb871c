import type { Look } from './look.ts';
import type { Styles } from './styles.ts';

/** Says of text by its own look and its styles whether it is read. */
export function unreadIn(styles: Styles) {
  const known = new Map<string, Look>();
  const looks = (paragraph: string, character: string): Look => {
    const key = `${paragraph}\n${character}`;
    const before = known.get(key);
    if (before) return before;
    const inStyle = (style: string, property: keyof Look): boolean | undefined =>
      styles.inherited(style, ({ look }) => look[property]);
    // Switches of two styles undo each other (ECMA-376 part 1, 17.7.3).
    const toggled = (property: 'vanish' | 'strike'): boolean =>
      styles.defaults[property] === true ||
      (inStyle(paragraph, property) ?? false) !== (inStyle(character, property) ?? false);
    const plain = (property: 'dstrike' | 'raised'): boolean =>
      inStyle(character, property) ?? inStyle(paragraph, property) ?? styles.defaults[property] ?? false;
    const look = {
      vanish: toggled('vanish'),
      strike: toggled('strike'),
      dstrike: plain('dstrike'),
      raised: plain('raised'),
    };
    known.set(key, look);
    return look;
  };
  return (direct: Look, paragraph: string, character: string): boolean => {
    const look = {
      ...looks(paragraph || styles.defaultParagraph, character || styles.defaultCharacter),
      ...direct,
    };
    return look.vanish || look.strike || look.dstrike || look.raised || false;
  };
}
