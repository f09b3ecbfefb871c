import type { Facts, RuleResult } from '../finding/finding.ts';
import type { Language } from '../language/language.ts';
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
import type { RuleText, RuleWords } from './rule-text.ts';

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

/** One result as one sentence with its real figures. It says what the document says, and no more. */
export function tellResult(result: RuleResult, language: Language): string {
  if (!isRule(result.rule)) return result.rule;
  const words = RULE_TEXTS[result.rule][language];
  const { facts } = result;
  switch (result.outcome) {
    case 'fail':
      return fill(words.fails ?? mismatch(facts, language), facts, language);
    case 'pass':
      return tellPass(words, facts, language);
    case 'undecidable':
      return because(language === 'zh' ? '无法判定：' : 'Undecided: ', facts, language);
    case 'not-applicable':
      return because(language === 'zh' ? '不适用：' : 'Not applicable: ', facts, language);
  }
}

function isRule(id: string): id is RuleId {
  return Object.prototype.hasOwnProperty.call(TEXTS, id);
}

function tellPass(words: RuleWords, facts: Facts, language: Language): string {
  if (words.passes !== undefined) return fill(words.passes, facts, language);
  if (facts['left'] === undefined) return language === 'zh' ? '核对相符。' : 'It holds.';
  const shown = `${subject(facts, language)}{left} {relation} {right}`;
  const checked = Number(facts['checked'] ?? 1);
  const more =
    language === 'zh' ? `。共核对 ${String(checked)} 处。` : `. Places checked: ${String(checked)}.`;
  const end = language === 'zh' ? '。' : '.';
  return fill(shown + (checked > 1 ? more : end), facts, language);
}

/** Two sides that do not stand as they should. */
function mismatch(facts: Facts, language: Language): string {
  const [left, right] = [side('left', facts, language), side('right', facts, language)];
  const words = {
    '=': [
      `左边 ${left}，右边 ${right}，相差 {gap}。`,
      `${left} on one side, ${right} on the other, {gap} apart.`,
    ],
    '≤': [`${left} 大于 ${right}，多出 {gap}。`, `${left} is more than ${right} by {gap}.`],
    '≥': [`${left} 小于 ${right}，少了 {gap}。`, `${left} is less than ${right} by {gap}.`],
  } as const;
  const relation = String(facts['relation'] ?? '=');
  const [zh, en] = relation === '≤' || relation === '≥' ? words[relation] : words['='];
  return subject(facts, language) + (language === 'zh' ? zh : en);
}

function subject(facts: Facts, language: Language): string {
  if (facts['about'] === undefined) return '';
  return language === 'zh' ? '“{about}”：' : '“{about}”: ';
}

/** A side in full, and what it comes to where it has several terms. */
function side(name: 'left' | 'right', facts: Facts, language: Language): string {
  const several = /[+−]/.test(String(facts[name] ?? ''));
  if (!several) return `{${name}}`;
  return language === 'zh' ? `{${name}}（合 {${name}Total}）` : `{${name}} (= {${name}Total})`;
}

function because(opening: string, facts: Facts, language: Language): string {
  const reason = REASONS[String(facts['reason'])]?.[language] ?? '';
  return fill(opening + reason, facts, language);
}

const PLACE = /\{([A-Za-z]{1,20})\}/g;

/** Puts facts in their places; a fact in the reader's language (`aboutZh`, `aboutEn`) stands before a bare one. */
function fill(template: string, facts: Facts, language: Language): string {
  return template.replace(PLACE, (_, name: string) => {
    if (name === 'gap') return String(Math.abs(Number(facts['difference'] ?? 0)));
    if (name === 'stateName') return STATE_NAMES[String(facts['state'])]?.[language] ?? '';
    if (name === 'difference') return String(Math.abs(Number(facts[name] ?? 0)));
    return String(facts[name + (language === 'zh' ? 'Zh' : 'En')] ?? facts[name] ?? '');
  });
}
