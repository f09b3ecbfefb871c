import type { Signs } from './signs.zh.ts';

export const signs: Signs = {
  list: ', ',
  semicolon: '; ',
  colon: ': ',
  stop: '.',
  bar: ' | ',
  bracketed: (text) => ` (${text})`,
  quoted: (text) => `“${text}”`,
};
