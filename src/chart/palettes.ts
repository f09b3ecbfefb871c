import type { Palette } from './palette.ts';

/** The page's colours at night; `colours.css` is written from here. */
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
