import type { Span } from '../../finding/finding.ts';
import type { Ground } from '../ground.ts';
import type { Claim, Reading } from '../report.ts';
import type { Value } from '../value.ts';
import type { Mention } from './mentions.ts';
import type { Sentence } from './sentences.ts';

/** The span in the document of a mention's number: the digits as written, without unit and 余. */
export function spanOf({ sentence, token }: Mention): Span {
  return sentence.span(token.start, token.end);
}

/**
 * One figure, or several added up: the sum's span reaches from the first figure to the last. `digits` are folded
 * here; `readNarrative` writes them as the document has them.
 */
export function figureValue(mentions: readonly Mention[]): { value: Value; span: Span } {
  const spans = mentions.map(spanOf);
  const number = mentions.reduce((sum, { token }) => sum + token.number, 0);
  const digits = mentions.map(({ sentence, token }) => sentence.text.slice(token.start, token.end)).join('');
  const approximate = mentions.some(({ token }) => token.approximate);
  return {
    value: { kind: 'number', number, digits, ...(approximate ? { approximate: true } : {}) },
    span: [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))],
  };
}

/** A reading of one mention under `key`. */
export function readingOfMention(key: string, mention: Mention, ground: Ground): Reading {
  return { key, ...figureValue([mention]), place: 'narrative', grade: 'exact', ground };
}

/** A figure told in prose as evidence for the rules. */
export function claimOfMention(key: string | null, mention: Mention, kind: Claim['kind'] = 'figure'): Claim {
  return {
    key,
    kind,
    number: mention.token.number,
    unit: mention.token.unit,
    approximate: mention.token.approximate,
    scope: mention.scope,
    year: mention.year,
    span: spanOf(mention),
    sentence: mention.sentence.whole,
  };
}

/** Words of denial (未收到) at `start` to `end` of a sentence. */
export interface DenialWords {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  readonly scope: 'own' | 'area';
}

/** A zero told in words: the number 0, its digits the words of denial. */
export function readingOfDenial(key: string, { sentence, start, end }: DenialWords): Reading {
  return {
    key,
    value: { kind: 'number', number: 0, digits: sentence.text.slice(start, end) },
    span: sentence.span(start, end),
    place: 'narrative',
    grade: 'exact',
    ground: 'denied',
  };
}

/** A denial as evidence for the rules. */
export function claimOfDenial(key: string | null, denial: DenialWords): Claim {
  return {
    key,
    kind: 'denial',
    number: 0,
    unit: '',
    approximate: false,
    scope: denial.scope,
    year: null,
    span: denial.sentence.span(denial.start, denial.end),
    sentence: denial.sentence.whole,
  };
}
