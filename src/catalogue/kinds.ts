import type { Language, Words } from '../language/language.ts';
import { kindName as en } from './kinds.en.ts';
import { kindName as zh } from './kinds.zh.ts';

const NAMES: Words<(kind: string) => string> = { zh, en };

/** Name of a kind of organ. */
export function kindName(kind: string, language: Language): string {
  return NAMES[language](kind);
}
