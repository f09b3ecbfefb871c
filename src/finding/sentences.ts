import type { Language, Words } from '../language/language.ts';
import { words as documentEn } from './document.words.en.ts';
import { words as documentZh } from './document.words.zh.ts';
import type { Facts, Sentence } from './finding.ts';
import { words as ledgerEn } from './ledger.words.en.ts';
import { words as ledgerZh } from './ledger.words.zh.ts';
import { words as reportEn } from './report.words.en.ts';
import { words as reportZh } from './report.words.zh.ts';

const SENTENCES: Words<ReadonlyMap<string, Sentence>> = {
  zh: new Map(Object.entries({ ...documentZh, ...ledgerZh, ...reportZh })),
  en: new Map(Object.entries({ ...documentEn, ...ledgerEn, ...reportEn })),
};

/** Says a finding or a refusal in words. A code nobody has words for is shown with its facts rather than hidden. */
export function tell(told: { readonly code: string; readonly facts: Facts }, language: Language): string {
  const sentence = SENTENCES[language].get(told.code);
  if (sentence !== undefined) return typeof sentence === 'string' ? sentence : sentence(told.facts);
  const facts = Object.entries(told.facts).map(([name, value]) => `${name} ${String(value)}`);
  return facts.length === 0 ? told.code : `${told.code} (${facts.join(', ')})`;
}
