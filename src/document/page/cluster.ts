import type { Rule } from './rules.ts';

/** Lines this near are one line, drawn twice or in pieces; columns and rows are wider. */
export const NEAR = 2.5;
/** Joins pieces of one line that lie on it end to end or over each other. */
export function joinPieces(rules: readonly Rule[]): readonly Rule[] {
  const joined: Rule[] = [];
  const levels = cluster(rules.map(({ at }) => at));
  const byLevel = new Map<number, Rule[]>();
  for (const rule of rules) {
    const level = nearest(levels, rule.at);
    byLevel.set(level, [...(byLevel.get(level) ?? []), rule]);
  }
  for (const [level, pieces] of byLevel) {
    let open: { at: number; from: number; to: number } | null = null;
    for (const { from, to } of pieces.sort((one, other) => one.from - other.from)) {
      if (open && from <= open.to + NEAR) open.to = Math.max(open.to, to);
      else {
        open = { at: levels[level] ?? 0, from, to };
        joined.push(open);
      }
    }
  }
  return joined;
}

/** Middles of groups of numbers that lie near each other, in order. */
export function cluster(numbers: readonly number[]): readonly number[] {
  const places: number[] = [];
  let sum = 0;
  let count = 0;
  let last = -Infinity;
  for (const number of [...numbers].sort((one, other) => one - other)) {
    if (number - last > NEAR && count > 0) {
      places.push(sum / count);
      sum = 0;
      count = 0;
    }
    sum += number;
    count += 1;
    last = number;
  }
  if (count > 0) places.push(sum / count);
  return places;
}

/** Which of the places is nearest to a value. */
export function nearest(places: readonly number[], value: number): number {
  let best = 0;
  places.forEach((place, index) => {
    if (Math.abs(place - value) < Math.abs((places[best] ?? Infinity) - value)) best = index;
  });
  return best;
}
