/**
 * Colours of the picture. Each series colour stands at least 3:1 against its paper (WCAG 2.2, 1.4.11) and the
 * neighbours of a stack stay apart for readers with deuteranopia and protanopia; both are tested. On the page the
 * classes of `colours.css` may put the dark ones in their place.
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

export const DARK: Palette = {
  paper: '#11171f',
  ink: '#e8edf3',
  ink2: '#b3bfce',
  line: '#2c3744',
  series: ['#5fb0e0', '#f4da7b', '#d29a41', '#5a71be', '#75f3fb', '#a35c4f', '#a683a2', '#cfc09e'],
  on: ['#11171f', '#11171f', '#11171f', '#ffffff', '#11171f', '#ffffff', '#11171f', '#11171f'],
};

/** For print without colour: greys that alternate dark and light, each 3:1 against the paper. */
export const GREY: Palette = {
  paper: '#ffffff',
  ink: '#111111',
  ink2: '#444444',
  line: '#dddddd',
  series: ['#474747', '#8e8e8e', '#1c1c1c', '#757575', '#000000', '#949494', '#333333', '#5f5f5f'],
  on: ['#ffffff', '#111111', '#ffffff', '#ffffff', '#ffffff', '#111111', '#ffffff', '#ffffff'],
};

/** For dim projectors: colours at 4.5:1 and further apart, black words, lines that can be seen. */
export const CONTRAST: Palette = {
  paper: '#ffffff',
  ink: '#000000',
  ink2: '#1f1f1f',
  line: '#8a8a8a',
  series: ['#003f8a', '#068603', '#2f0602', '#8c46fe', '#000153', '#3413f0', '#207ea5', '#294c11'],
  on: ['#ffffff', '#ffffff', '#ffffff', '#ffffff', '#ffffff', '#ffffff', '#ffffff', '#ffffff'],
};

/** Fonts that have Chinese, on the systems readers use. No font is ever sent. */
export const FONT =
  "'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif";

/** Colour of a series by its place; the list repeats after eight. */
export function seriesColour(palette: Palette, index: number): string {
  return palette.series[index % palette.series.length] ?? palette.ink;
}
