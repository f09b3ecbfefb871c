/**
 * A bottom-k sketch of a text's four-character shingles: the k smallest of their hashes. Two sketches tell how much
 * of two texts is the same without keeping either.
 */
export type Sketch = readonly number[];

const SHINGLE = 4;
const SIZE = 96;

/** The sketch of a text; linear in its length. */
export function sketchOf(text: string): Sketch {
  const hashes = new Set<number>();
  for (let at = 0; at + SHINGLE <= text.length; at += 1) {
    let hash = 0x811c9dc5;
    for (let index = at; index < at + SHINGLE; index += 1)
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    // A last stir: neighbouring characters must not give neighbouring hashes.
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    hashes.add((hash ^ (hash >>> 13)) >>> 0);
  }
  return [...hashes].sort((a, b) => a - b).slice(0, SIZE);
}

/** Estimated share of shingles two texts have in common (Jaccard), from 0 to 1. */
export function similarity(a: Sketch, b: Sketch): number {
  let left = 0;
  let right = 0;
  let seen = 0;
  let common = 0;
  // Short texts are in their sketches whole; long ones are compared as far as both sketches are complete.
  const size = a.length < SIZE && b.length < SIZE ? Infinity : SIZE;
  while (seen < size && (left < a.length || right < b.length)) {
    const one = a[left] ?? Infinity;
    const other = b[right] ?? Infinity;
    if (one === other) common += 1;
    if (one <= other) left += 1;
    if (other <= one) right += 1;
    seen += 1;
  }
  return seen === 0 ? 0 : common / seen;
}
