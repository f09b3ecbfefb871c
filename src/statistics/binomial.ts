/**
 * How likely at most `most` of `cases` are counted where each is with probability `share`: the incomplete beta function
 * by its continued fraction (Abramowitz and Stegun 26.5.8, 26.5.24).
 */
export function atMost(most: number, cases: number, share: number): number {
  if (most < 0) return 0;
  return most >= cases ? 1 : incompleteBeta(1 - share, cases - most, most + 1);
}

/** How likely exactly `count` of them are. */
export function exactly(count: number, cases: number, share: number): number {
  if (share <= 0 || share >= 1) return Number(count === cases * share);
  const ways = logFactorial(cases) - logFactorial(count) - logFactorial(cases - count);
  return Math.exp(ways + count * Math.log(share) + (cases - count) * Math.log1p(-share));
}

function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction comes to rest soon only below the mean.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  const tiny = 1e-300;
  let c = 1;
  let d = 1 / notNothing(1 - ((a + b) * x) / (a + 1), tiny);
  let fraction = d;
  for (let m = 1; m < 10_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / notNothing(1 + even * d, tiny);
    c = notNothing(1 + even / c, tiny);
    fraction *= d * c;
    d = 1 / notNothing(1 + odd * d, tiny);
    c = notNothing(1 + odd / c, tiny);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-14) break;
  }
  return (front * fraction) / a;
}

function notNothing(number: number, tiny: number): number {
  return Math.abs(number) < tiny ? tiny : number;
}

function logFactorial(n: number): number {
  return logGamma(n + 1);
}

/** Stirling's series, the argument first raised to where it is exact to the last digits. */
function logGamma(x: number): number {
  let [at, below] = [x, 0];
  for (; at < 12; at += 1) below += Math.log(at);
  const square = 1 / (at * at);
  const series = (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680))) / at;
  return (at - 0.5) * Math.log(at) - at + Math.log(2 * Math.PI) / 2 + series - below;
}
