/**
 * Colours of the picture. Each series colour stands at least 3:1 against its paper (WCAG 2.2, 1.4.11) and the
 * neighbours of a stack stay apart for readers with deuteranopia and protanopia; both are tested. On the page the
 * classes of `colours.css`, which is written from here, put the dark ones in their place at night.
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
  ink: '#16202e',
  ink2: '#465264',
  line: '#dbe1e8',
  series: ['#0b5c8a', '#af8b38', '#803e09', '#8388d8', '#0d837d', '#5e1f28', '#45236b', '#9d6009'],
  on: ['#ffffff', '#16202e', '#ffffff', '#16202e', '#ffffff', '#ffffff', '#ffffff', '#ffffff'],
};

/** Fonts that have Chinese, on the systems readers use. No font is ever sent. */
export const FONT =
  "'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif";

/** Colour of a series by its place; the list repeats after eight. */
export function seriesColour(palette: Palette, index: number): string {
  return palette.series[index % palette.series.length] ?? palette.ink;
}
