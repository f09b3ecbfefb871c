import type { TextLine } from './letters.ts';

/** A table put together from lines, how many lines it took, and how many lines of figures could not be placed. */
export interface TakenLines {
  readonly rows: readonly (readonly TextLine[][])[];
  readonly taken: number;
  readonly unplaced: number;
}
