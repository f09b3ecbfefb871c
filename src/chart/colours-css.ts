import type { Palette } from './palette.ts';

/**
 * The style sheet of two palettes: paper, ink and line for the whole page, `--chart-N` and `--chart-on-N` for the series
 * and the text on them, and the classes by which the marks of a chart take them. Kept as `colours.css`, so that every
 * tool finds a plain file; `npx vitest run src/chart/palette.test.ts -u` writes it anew.
 */
export function coloursCss(light: Palette, dark: Palette): string {
  const both = (colour: (palette: Palette) => string): string =>
    `light-dark(${colour(light)}, ${colour(dark)})`;
  const series = light.series.map((_, at) => at);
  const tokens = [
    `--paper: ${both(({ paper }) => paper)};`,
    `--ink: ${both(({ ink }) => ink)};`,
    `--ink-2: ${both(({ ink2 }) => ink2)};`,
    `--line: ${both(({ line }) => line)};`,
    ...series.map((at) => `--chart-${at}: ${both((palette) => palette.series[at] ?? palette.ink)};`),
    ...series.map((at) => `--chart-on-${at}: ${both((palette) => palette.on[at] ?? palette.paper)};`),
  ];
  return [
    '/* Written from palette.ts and palettes.ts by colours-css.ts: change those. */',
    rule(':root', tokens),
    ...series.map((at) => `\n${rule(`.chart .s-${at}`, [`--s: var(--chart-${at});`])}`),
    ...series.map((at) => `\n${rule(`.chart .o-${at}`, [`fill: var(--chart-on-${at});`])}`),
    '',
  ].join('\n');
}

function rule(selector: string, lines: readonly string[]): string {
  return [`${selector} {`, ...lines.map((line) => `  ${line}`), '}'].join('\n');
}
