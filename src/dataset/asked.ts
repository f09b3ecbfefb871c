import { FORM_IDS, type FormId, type Key } from '../catalogue/figure.ts';
import { FIGURES } from '../catalogue/indicators.ts';

/** Editions whose tables have a cell for a figure, for every figure that some table asks for. */
export const ASKED: ReadonlyMap<Key, readonly FormId[]> = new Map(
  FIGURES.filter(({ asked }) => asked.length > 0).map(({ key, asked }) => [
    key,
    FORM_IDS.filter((form) => asked.includes(form)),
  ]),
);
