import type { Facts, RuleResult } from '../finding/finding.ts';
import { isOwnCheck } from '../finding/standing.ts';
import { fill } from '../language/fill.ts';
import type { Language, Words } from '../language/language.ts';
import { signsOf } from '../language/signs.ts';
import type { RuleWords } from './rule-words.ts';
import { words as en } from './words.en.ts';
import { words as zh, type BookWords } from './words.zh.ts';

const WORDS: Words<BookWords> = { zh, en };

/** What a rule is called, compares and may be explained by, or undefined for a rule that the book does not know. */
export function ruleWords(rule: string, language: Language): RuleWords | undefined {
  const { rules } = WORDS[language];
  return Object.prototype.hasOwnProperty.call(rules, rule) ? rules[rule as keyof typeof rules] : undefined;
}

/** One result as one sentence with its real figures. It says what the document says, and no more. */
export function tellResult(result: RuleResult, language: Language): string {
  const rule = ruleWords(result.rule, language);
  if (!rule) return result.rule;
  const words = WORDS[language];
  const facts = toldFacts(result.facts, words);
  const reason = wordOf(words.reasons, result.facts['reason']);
  switch (result.outcome) {
    case 'fail':
      return fill(
        (isOwnCheck(result) ? rule.unread : undefined) ??
          (facts['other'] === undefined ? undefined : rule.either) ??
          rule.fails ??
          mismatch(facts, words),
        facts,
      );
    case 'pass':
      return fill(rule.passes ?? agreement(facts, language), facts);
    case 'undecidable':
      return fill(words.undecided(reason), facts);
    case 'not-applicable':
      return fill(words.notApplicable(reason), facts);
  }
}

function wordOf(words: Readonly<Record<string, string>>, code: string | number | undefined): string {
  return words[String(code)] ?? '';
}

/** The facts as a sentence tells them: those in words in the reader's language, differences without their sign. */
function toldFacts(facts: Facts, { ending, states }: BookWords): Facts {
  const worded = Object.entries(facts)
    .filter(([name]) => name.endsWith(ending))
    .map(([name, value]) => [name.slice(0, -ending.length), value] as const);
  const gap = Math.abs(Number(facts['difference'] ?? 0));
  return {
    ...facts,
    ...Object.fromEntries(worded),
    gap,
    difference: gap,
    stateName: wordOf(states, facts['state']),
  };
}

function agreement(facts: Facts, language: Language): string {
  const words = WORDS[language];
  if (facts['left'] === undefined) return words.holds;
  const end = Number(facts['checked'] ?? 1) > 1 ? words.places : signsOf(language).stop;
  return `${subject(facts, words)}{left} {relation} {right}${end}`;
}

/** Two sides that do not stand as they should. */
function mismatch(facts: Facts, words: BookWords): string {
  const relation = facts['relation'];
  const say = words.mismatch[relation === '≤' || relation === '≥' ? relation : '='];
  return subject(facts, words) + say(side('left', facts, words), side('right', facts, words));
}

function subject(facts: Facts, words: BookWords): string {
  return facts['about'] === undefined ? '' : words.subject;
}

/** A side in full, and what it comes to where it has several terms. */
function side(name: 'left' | 'right', facts: Facts, words: BookWords): string {
  const several = /[+−]/.test(String(facts[name] ?? ''));
  return several ? words.side(`{${name}}`, `{${name}Total}`) : `{${name}}`;
}
