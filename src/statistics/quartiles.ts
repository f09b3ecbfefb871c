/** Lower quartile, median and upper quartile. */
export interface Quartiles {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/**
 * Quartiles of some numbers, between neighbours in proportion (type 7 of Hyndman and Fan, 1996, as spreadsheets and R
 * have it). Undefined of no number at all.
 */
export function quartilesOf(numbers: readonly number[]): Quartiles | undefined {
  const sorted = Float64Array.from(numbers).sort();
  const [lower, median, upper] = [0.25, 0.5, 0.75].map((share) => quantile(sorted, share));
  return lower === undefined || median === undefined || upper === undefined
    ? undefined
    : { lower, median, upper };
}

/** The number below which `share` of the sorted numbers lie. */
export function quantile(sorted: Float64Array, share: number): number | undefined {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  return below === undefined || above === undefined
    ? undefined
    : below + (above - below) * (place - Math.floor(place));
}
