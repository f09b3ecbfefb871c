/** Beyond this many standard deviations a tail is written as nothing by binary fractions. */
const FARTHEST = 37;

/** How likely a standard normal number is above `z`: continued fraction for far tails, series near the middle. */
export function upperTail(z: number): number {
  if (z < 0) return 1 - upperTail(-z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z > 3) {
    let fraction = z;
    for (let step = 40; step > 0; step -= 1) fraction = z + step / fraction;
    return density / fraction;
  }
  let term = z;
  let sum = z;
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return 0.5 - density * sum;
}

/** The number of standard deviations that leaves `tail` above it, `tail` up to a half. */
export function deviationOf(tail: number): number {
  let [low, high] = [0, FARTHEST];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (upperTail(middle) > tail) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
