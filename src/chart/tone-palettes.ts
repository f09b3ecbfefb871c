import type { Tones } from './tones.ts';

/** At night much is light; `tones.css` is written from here. */
export const DARK_TONES: Tones = {
  tones: ['#173347', '#1f4b69', '#2a658d', '#5a9fcb', '#8cc4e8', '#c9e6f8'],
  on: ['#e8edf3', '#e8edf3', '#e8edf3', '#11171f', '#11171f', '#11171f'],
};

/** For print without colour. */
export const GREY_TONES: Tones = {
  tones: ['#ececec', '#cdcdcd', '#adadad', '#8e8e8e', '#5a5a5a', '#2b2b2b'],
  on: ['#111111', '#111111', '#111111', '#111111', '#ffffff', '#ffffff'],
};

/** For dim projectors: as far apart as they go. */
export const CONTRAST_TONES: Tones = {
  tones: ['#dfe9f8', '#b4cbee', '#86aae2', '#6b95d8', '#1c4f9c', '#00215a'],
  on: ['#000000', '#000000', '#000000', '#000000', '#ffffff', '#ffffff'],
};
