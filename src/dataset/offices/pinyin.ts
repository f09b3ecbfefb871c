import { pinyin } from 'pinyin-pro';

/** How names sound, for the type-ahead: one word per name, without tones. */
export interface Sound {
  readonly pinyin: string;
  readonly initials: string;
}

/**
 * Pinyin and initials of every name, words separated by spaces: 镇海区 → `zhenhaiqu`, `zhq`. Used while building
 * only; the table behind it is too large to send to a browser.
 */
export function soundOf(names: readonly string[]): Sound {
  const syllables = [...new Set(names)].map(syllablesOf);
  const words = (part: (syllable: string) => string): string =>
    [...new Set(syllables.map((name) => name.map(part).join('')))].filter((word) => word !== '').join(' ');
  return { pinyin: words((syllable) => syllable), initials: words((syllable) => syllable.charAt(0)) };
}

const LONGEST_SLUG = 60;

/** A lower-case ASCII id for an organ that the register does not know: 青禾区水务局 → `qing-he-qu-shui-wu-ju`. */
export function slugOf(name: string): string {
  return syllablesOf(name)
    .join('-')
    .slice(0, LONGEST_SLUG)
    .replace(/-{1,60}$/, '');
}

function syllablesOf(name: string): string[] {
  return pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter((syllable) => syllable !== '');
}
