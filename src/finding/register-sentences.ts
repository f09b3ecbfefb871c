import type { Language, Words } from '../language/language.ts';
import type { Facts, Sentence } from './finding.ts';
import { words as en } from './register.words.en.ts';
import { words as zh } from './register.words.zh.ts';
import { tell } from './sentences.ts';

const SENTENCES: Words<ReadonlyMap<string, Sentence>> = {
  zh: new Map(Object.entries(zh)),
  en: new Map(Object.entries(en)),
};

/** Says a finding in words, also one about the lists kept by hand, which only people who build the site read. */
export function tellList(told: { readonly code: string; readonly facts: Facts }, language: Language): string {
  const sentence = SENTENCES[language].get(told.code);
  if (sentence === undefined) return tell(told, language);
  return typeof sentence === 'string' ? sentence : sentence(told.facts);
}
