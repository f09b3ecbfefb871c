import { PROSE_FIGURE_TEXTS } from './rule-sentences-p-figures.ts';
import { PROSE_TABLE_TEXTS } from './rule-sentences-p-tables.ts';
import { PROSE_WORDING_TEXTS } from './rule-sentences-p-wording.ts';

/** P: prose against tables. */
export const PROSE_TEXTS = { ...PROSE_TABLE_TEXTS, ...PROSE_FIGURE_TEXTS, ...PROSE_WORDING_TEXTS };
