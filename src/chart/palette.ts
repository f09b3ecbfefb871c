/**
 * Colours of the picture. Each series colour stands at least 3:1 against its paper (WCAG 2.2, 1.4.11) and the
 * neighbours of a stack stay apart for readers with deuteranopia and protanopia; both are tested. On the page the
 * classes of `chart.css` may put the dark ones in their place.
 */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly ink2: string;
  readonly line: string;
  readonly series: readonly string[];
  /** Text on each series colour. */
  readonly on: readonly string[];
}

export const LIGHT: Palette = {
  paper: '#ffffff',
  ink: '#1a2230',
  ink2: '#4a5568',
  line: '#d5dbe3',
  series: ['#0b5c8a', '#c0692b', '#6a4c93', '#2a8f82', '#9e2a4b', '#7a8290', '#3f6212', '#b0559b'],
  on: ['#ffffff', '#ffffff', '#ffffff', '#ffffff', '#ffffff', '#ffffff', '#ffffff', '#ffffff'],
};

export const DARK: Palette = {
  paper: '#12161d',
  ink: '#e8ecf2',
  ink2: '#aab4c2',
  line: '#323b48',
  series: ['#5fb0e0', '#e39a5c', '#b39ddb', '#4fc3b0', '#e57b98', '#9aa3b1', '#a3c55f', '#dd8fcb'],
  on: ['#0d1117', '#0d1117', '#0d1117', '#0d1117', '#0d1117', '#0d1117', '#0d1117', '#0d1117'],
};

/** Fonts that have Chinese, on the systems readers use. No font is ever sent. */
export const FONT =
  "'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif";

/** Colour of a series by its place; the list repeats after eight. */
export function seriesColour(palette: Palette, index: number): string {
  return palette.series[index % palette.series.length] ?? palette.ink;
}
