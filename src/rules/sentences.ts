import type { Facts, RuleResult } from '../finding/finding.ts';
import { fill } from '../language/fill.ts';
import type { Language, Words } from '../language/language.ts';
import { signsOf } from '../language/signs.ts';
import { REASONS, STATE_NAMES } from './reasons.words.ts';
import { PLACE_TEXTS } from './cells/cell-places.words.ts';
import { CELL_TEXTS } from './cells/cells.words.ts';
import { DATE_TEXTS } from './document/dates.words.ts';
import { SERIES_TEXTS } from './document/series.words.ts';
import { LOCAL_TEXTS } from './local-tables/local-tables.words.ts';
import { ORGAN_TEXTS } from './organs/organs.words.ts';
import { PROSE_FIGURE_TEXTS } from './prose/figures.words.ts';
import { PROSE_SUM_TEXTS } from './prose/sums.words.ts';
import { PROSE_TEXT_TEXTS } from './prose/wording.words.ts';
import { PROSE_YEAR_TEXTS } from './prose/years.words.ts';
import { PART_TEXTS } from './structure/parts.words.ts';
import { TABLE_TEXTS } from './structure/tables.words.ts';
import { DISCLOSURE_TEXTS } from './table-2/documents-and-fees.words.ts';
import { ITEM_TEXTS } from './table-2/items-2019.words.ts';
import { REQUEST_HINT_TEXTS } from './table-3/hints.words.ts';
import { REQUEST_SHAPE_TEXTS } from './table-3/shape.words.ts';
import { REQUEST_SUM_TEXTS } from './table-3/sums.words.ts';
import { DISPUTE_TEXTS } from './table-4/disputes.words.ts';
import { CARRY_TEXTS } from './years/carry.words.ts';
import { CHANGE_TEXTS } from './years/change.words.ts';
import { words as en } from './sentences.words.en.ts';
import { words as zh, type SentenceWords } from './sentences.words.zh.ts';
import { RULE_GROUPS, type RuleText } from './rule-text.ts';

export type { RuleGroup, RuleText } from './rule-text.ts';
export { RULE_GROUPS };

const TEXTS = {
  ...PLACE_TEXTS,
  ...CELL_TEXTS,
  ...DATE_TEXTS,
  ...SERIES_TEXTS,
  ...LOCAL_TEXTS,
  ...ORGAN_TEXTS,
  ...PROSE_FIGURE_TEXTS,
  ...PROSE_SUM_TEXTS,
  ...PROSE_TEXT_TEXTS,
  ...PROSE_YEAR_TEXTS,
  ...PART_TEXTS,
  ...TABLE_TEXTS,
  ...DISCLOSURE_TEXTS,
  ...ITEM_TEXTS,
  ...REQUEST_HINT_TEXTS,
  ...REQUEST_SHAPE_TEXTS,
  ...REQUEST_SUM_TEXTS,
  ...DISPUTE_TEXTS,
  ...CARRY_TEXTS,
  ...CHANGE_TEXTS,
};

export type RuleId = keyof typeof TEXTS;

/** What every rule is called, compares and may be explained by, in the order of the rule book. */
export const RULE_TEXTS: Readonly<Record<RuleId, RuleText>> = inOrder(TEXTS);

/** By group and number: the files are cut by what their rules look at, not by the order of the book. */
function inOrder<T extends Readonly<Record<string, RuleText>>>(texts: T): T {
  const place = (id: string): number => RULE_GROUPS.indexOf(texts[id]?.group ?? 'S');
  const sorted = Object.entries(texts).sort(
    ([one], [other]) => place(one) - place(other) || (one < other ? -1 : 1),
  );
  return Object.fromEntries(sorted) as T;
}

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
