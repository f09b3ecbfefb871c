import type { Language } from '../language/language.ts';
import { DOCUMENT_SENTENCES } from './document-sentences.ts';
import type { Facts } from './finding.ts';
import { LEDGER_SENTENCES } from './ledger-sentences.ts';
import { REPORT_SENTENCES } from './report-sentences.ts';

interface Sentence {
  readonly zh: (facts: Facts) => string;
  readonly en: (facts: Facts) => string;
}

const SENTENCES: ReadonlyMap<string, Sentence> = new Map(
  Object.entries({ ...DOCUMENT_SENTENCES, ...LEDGER_SENTENCES, ...REPORT_SENTENCES }),
);

/** Says a finding or a refusal in words. A code nobody has words for is shown with its facts rather than hidden. */
export function tell(told: { readonly code: string; readonly facts: Facts }, language: Language): string {
  const sentence = SENTENCES.get(told.code);
  if (sentence) return sentence[language](told.facts);
  const facts = Object.entries(told.facts).map(([name, value]) => `${name} ${String(value)}`);
  return facts.length === 0 ? told.code : `${told.code} (${facts.join(', ')})`;
}
