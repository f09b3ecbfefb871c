/** Longest words first, so that a word never hides a longer one it begins. */
export function longestFirst(words: readonly string[]): readonly string[] {
  return [...words].sort((a, b) => b.length - a.length);
}

/** Regular-expression source that matches any of `words`, the longest first. The words are literal. */
export function anyOf(words: readonly string[]): string {
  return longestFirst(words)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}

/** `text` without the words of `words` (longest first) at its start, taken off one after another. */
export function withoutStart(text: string, words: readonly string[]): string {
  let rest = text;
  for (;;) {
    const word = words.find((candidate) => rest.startsWith(candidate));
    if (word === undefined || word === '') return rest;
    rest = rest.slice(word.length);
  }
}

/** `text` without the words of `words` (longest first) at its end, taken off one after another. */
export function withoutEnd(text: string, words: readonly string[]): string {
  let rest = text;
  for (;;) {
    const word = words.find((candidate) => rest.endsWith(candidate));
    if (word === undefined || word === '') return rest;
    rest = rest.slice(0, rest.length - word.length);
  }
}

/** True where `text` is nothing but words of `words`; the empty text is. `words` longest first. */
export function isMadeOf(text: string, words: readonly string[]): boolean {
  return withoutStart(text, words) === '';
}
