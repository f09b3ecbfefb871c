/** Decimals of a length as it is written. Nobody sees more, and every digit is weight in the page. */
export const DIGITS = 2;
const STEPS = 10 ** DIGITS;

/** A length as it is written: to a hundredth of a pixel. */
export function px(length: number): number {
  return Math.round(length * STEPS) / STEPS;
}

/** Outline of a diamond around its middle; `reach` is from there to each corner. */
export function diamond(x: number, y: number, reach: number): string {
  return `M${px(x - reach)},${px(y)}L${px(x)},${px(y - reach)}L${px(x + reach)},${px(y)}L${px(x)},${px(y + reach)}Z`;
}
