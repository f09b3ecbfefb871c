export type Triple = readonly [number, number, number];
export type Matrix = readonly [Triple, Triple, Triple];

/** Linear RGB to cone response and on to OKLab (Ottosson 2020), where distance is roughly what the eye tells apart. */
const TO_CONES: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const TO_LAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

const times = (matrix: Matrix, [a, b, c]: Triple): Triple => {
  const [x, y, z] = matrix.map((row) => row[0] * a + row[1] * b + row[2] * c);
  return [x ?? 0, y ?? 0, z ?? 0];
};

/** Linear RGB of `#rrggbb`. */
function linear(hex: string): Triple {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return [red ?? 0, green ?? 0, blue ?? 0];
}

/** Contrast of two colours (WCAG 2.2, relative luminance). */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [one, other]
    .map(
      (hex) =>
        times(
          [
            [0.2126, 0.7152, 0.0722],
            [0, 0, 0],
            [0, 0, 0],
          ],
          linear(hex),
        )[0],
    )
    .sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** How far apart two colours are for an eye. */
export function distance(one: string, other: string, sight: Matrix): number {
  const [a, b] = [one, other].map((hex) => {
    const [long, middle, short] = times(TO_CONES, times(sight, linear(hex)));
    return times(TO_LAB, [
      Math.cbrt(Math.max(0, long)),
      Math.cbrt(Math.max(0, middle)),
      Math.cbrt(Math.max(0, short)),
    ]);
  });
  return Math.hypot(...[0, 1, 2].map((at) => (a?.[at] ?? 0) - (b?.[at] ?? 0)));
}
