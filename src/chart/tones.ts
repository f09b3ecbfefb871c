/** One scale of lightness, from little to much, and the ink of a number on each tone; every pair at 4.5:1, by test. */
export interface Tones {
  readonly tones: readonly string[];
  readonly on: readonly string[];
}

/** How many tones a scale has: more could not be told apart in a legend. */
export const TONES = 6;

export const LIGHT_TONES: Tones = {
  tones: ['#dcebf4', '#b3d4e8', '#82b8d9', '#5ba3cd', '#1c6a99', '#083f61'],
  on: ['#16202e', '#16202e', '#16202e', '#16202e', '#ffffff', '#ffffff'],
};
