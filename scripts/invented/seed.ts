/** Chance that can be repeated: the same seed, the same row of draws. */
export interface Luck {
  /** From 0 to below 1. */
  readonly next: () => number;
  /** A whole number, both ends included. */
  readonly whole: (least: number, most: number) => number;
  readonly sometimes: (odds: number) => boolean;
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
  /** The list in another order. */
  readonly shuffled: <T>(list: readonly T[]) => T[];
  /** Chance of its own for whatever the name stands for: what is drawn elsewhere changes nothing there. */
  readonly of: (name: string) => Luck;
}

/** Chance from a seed (mulberry32). */
export function luckOf(seed: number): Luck {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    whole,
    sometimes: (odds) => next() < odds,
    pick: (list) => list[whole(0, list.length - 1)] ?? list[0],
    shuffled: (list) =>
      list
        .map((item) => ({ item, place: next() }))
        .sort((a, b) => a.place - b.place)
        .map(({ item }) => item),
    of: (name) => luckOf(seedOf(seed, name)),
  };
}

/** FNV-1a of the name, begun at the seed. */
function seedOf(seed: number, name: string): number {
  let state = 0x811c9dc5 ^ seed;
  for (let index = 0; index < name.length; index += 1)
    state = Math.imul(state ^ name.charCodeAt(index), 0x01000193);
  return state;
}
