/**
 * Round numbers from `least` to `most`, about `count` of them: multiples of 1, 2 or 5 times a power of ten. Written out:
 * d3's, which give the same, bring along more than a whole picture of bars.
 */
export function ticksBetween(least: number, most: number, count: number): readonly number[] {
  if (!(most > least) || count <= 0) return least === most ? [least] : [];
  const apart = (most - least) / count;
  const power = Math.floor(Math.log10(apart));
  const over = apart / 10 ** power;
  const factor = over >= Math.sqrt(50) ? 10 : over >= Math.sqrt(10) ? 5 : over >= Math.sqrt(2) ? 2 : 1;
  // Parts of one are divided by a whole number, so that they print as they should.
  const [times, parts] = power < 0 ? [1, 10 ** -power / factor] : [10 ** power * factor, 1];
  const step = times / parts;
  const from = Math.ceil(least / step - 1e-9);
  const to = Math.floor(most / step + 1e-9);
  if (to < from && count < 2) return ticksBetween(least, most, count * 2);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => ((from + at) * times) / parts + 0);
}
