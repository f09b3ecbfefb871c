/** The normal quantile that leaves 2.5 % on either side. */
const Z_95 = 1.959963984540054;

/**
 * Wilson's interval (1927) for a share of `count` in `cases`, 95 %: the shares, from 0 to 1, that so many would not be
 * unusual of. Undefined of no cases, and where `count` is no part of them.
 */
export function wilson(count: number, cases: number): readonly [least: number, most: number] | undefined {
  if (!(cases > 0 && count >= 0 && count <= cases)) return undefined;
  const share = count / cases;
  const square = Z_95 * Z_95;
  const middle = share + square / (2 * cases);
  const half = Z_95 * Math.sqrt((share * (1 - share) + square / (4 * cases)) / cases);
  const scale = 1 + square / cases;
  // At the ends the bound is the share itself; rounding must not put it past them.
  return [count === 0 ? 0 : (middle - half) / scale, count === cases ? 1 : (middle + half) / scale];
}
