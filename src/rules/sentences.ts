import type { Facts, RuleResult } from '../finding/finding.ts';
import { fill } from '../language/fill.ts';
import type { Language, Words } from '../language/language.ts';
import { signsOf } from '../language/signs.ts';
import { REASONS, STATE_NAMES } from './reasons.words.ts';
import { CELL_TEXTS } from './cells/cells.words.ts';
import { DOCUMENT_TEXTS } from './document/document.words.ts';
import { ORGAN_TEXTS } from './organs/organs.words.ts';
import { LOCAL_TEXTS } from './local-tables/local-tables.words.ts';
import { PROSE_TEXTS } from './prose/prose.words.ts';
import { STRUCTURE_TEXTS } from './structure/structure.words.ts';
import { DISCLOSURE_TEXTS } from './table-2/table-2.words.ts';
import { REQUEST_TEXTS } from './table-3/table-3.words.ts';
import { DISPUTE_TEXTS } from './table-4/table-4.words.ts';
import { YEAR_TEXTS } from './years/years.words.ts';
import { words as en } from './sentences.words.en.ts';
import { words as zh, type SentenceWords } from './sentences.words.zh.ts';
import type { RuleText } from './rule-text.ts';

export type { RuleGroup, RuleText } from './rule-text.ts';
export { RULE_GROUPS } from './rule-text.ts';

const TEXTS = {
  ...STRUCTURE_TEXTS,
  ...CELL_TEXTS,
  ...DISCLOSURE_TEXTS,
  ...REQUEST_TEXTS,
  ...DISPUTE_TEXTS,
  ...PROSE_TEXTS,
  ...DOCUMENT_TEXTS,
  ...YEAR_TEXTS,
  ...ORGAN_TEXTS,
  ...LOCAL_TEXTS,
};

export type RuleId = keyof typeof TEXTS;

/** What every rule is called, compares and may be explained by, in the order of the rule book. */
export const RULE_TEXTS: Readonly<Record<RuleId, RuleText>> = TEXTS;

const WORDS: Words<SentenceWords> = { zh, en };

/** One result as one sentence with its real figures. It says what the document says, and no more. */
export function tellResult(result: RuleResult, language: Language): string {
  if (!isRule(result.rule)) return result.rule;
  const rule = RULE_TEXTS[result.rule][language];
  const words = WORDS[language];
  const facts = toldFacts(result.facts, language);
  const reason = REASONS[String(result.facts['reason'])]?.[language] ?? '';
  switch (result.outcome) {
    case 'fail':
      return fill(rule.fails ?? mismatch(facts, words), facts);
    case 'pass':
      return fill(rule.passes ?? agreement(facts, language), facts);
    case 'undecidable':
      return fill(words.undecided(reason), facts);
    case 'not-applicable':
      return fill(words.notApplicable(reason), facts);
  }
}

function isRule(id: string): id is RuleId {
  return Object.prototype.hasOwnProperty.call(TEXTS, id);
}

/** The facts as a sentence tells them: those in words in the reader's language, differences without their sign. */
function toldFacts(facts: Facts, language: Language): Facts {
  const { ending } = WORDS[language];
  const worded = Object.entries(facts)
    .filter(([name]) => name.endsWith(ending))
    .map(([name, value]) => [name.slice(0, -ending.length), value] as const);
  const gap = Math.abs(Number(facts['difference'] ?? 0));
  return {
    ...facts,
    ...Object.fromEntries(worded),
    gap,
    difference: gap,
    stateName: STATE_NAMES[String(facts['state'])]?.[language] ?? '',
  };
}

function agreement(facts: Facts, language: Language): string {
  const words = WORDS[language];
  if (facts['left'] === undefined) return words.holds;
  const end = Number(facts['checked'] ?? 1) > 1 ? words.places : signsOf(language).stop;
  return `${subject(facts, words)}{left} {relation} {right}${end}`;
}

/** Two sides that do not stand as they should. */
function mismatch(facts: Facts, words: SentenceWords): string {
  const relation = facts['relation'];
  const say = words.mismatch[relation === '≤' || relation === '≥' ? relation : '='];
  return subject(facts, words) + say(side('left', facts, words), side('right', facts, words));
}

function subject(facts: Facts, words: SentenceWords): string {
  return facts['about'] === undefined ? '' : words.subject;
}

/** A side in full, and what it comes to where it has several terms. */
function side(name: 'left' | 'right', facts: Facts, words: SentenceWords): string {
  const several = /[+−]/.test(String(facts[name] ?? ''));
  return several ? words.side(`{${name}}`, `{${name}Total}`) : `{${name}}`;
}
