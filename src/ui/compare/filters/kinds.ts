import type { Language, Words } from '../../../language/language.ts';
import { kindName as en } from './kinds.en.ts';
import { kindName as zh } from './kinds.zh.ts';

const NAMES: Words<(kind: string) => string> = { zh, en };

/** Name of a kind of organ. */
export function kindName(kind: string, language: Language): string {
  return NAMES[language](kind);
}

/** Names of the kinds of these offices: what a page that lets choose between them carries of the whole list. */
export function kindNames(
  offices: readonly { readonly kind: string }[],
  language: Language,
): Readonly<Record<string, string>> {
  return Object.fromEntries(offices.map(({ kind }) => [kind, kindName(kind, language)]));
}
