import { PROSE_FIGURE_TEXTS } from './sums.words.ts';
import { PROSE_TABLE_TEXTS } from './figures.words.ts';
import { PROSE_WORDING_TEXTS } from './wording.words.ts';

/** P: prose against tables. */
export const PROSE_TEXTS = { ...PROSE_TABLE_TEXTS, ...PROSE_FIGURE_TEXTS, ...PROSE_WORDING_TEXTS };
