import type { Asking, Key, Name, EditionId } from '../catalogue/figure.ts';
import { FORMS } from '../catalogue/editions.ts';
import { FIGURES } from '../catalogue/indicators.ts';

/** An edition of the form by its name. */
export interface EditionName extends Name {
  readonly id: EditionId;
}

/** Where every figure of the catalogue is asked for. */
export const ASKED: ReadonlyMap<Key, Asking> = new Map(
  FIGURES.map(({ key, told, asked }) => [key, { told, asked }]),
);

/** Every edition of the form, newest first. */
export const EDITIONS: readonly EditionName[] = FORMS.map(({ id, zh, en }) => ({ id, zh, en }));
