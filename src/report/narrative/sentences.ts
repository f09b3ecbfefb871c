import type { Span } from '../../finding/finding.ts';
import type { PartId, Section } from '../report.ts';
import type { Topic } from './headings-above.ts';
import type { Passage } from './passages.ts';

/** One sentence of prose, folded: no white space, half-width punctuation, web addresses masked. */
export interface Sentence {
  readonly text: string;
  /** The span in the document of the sentence's characters `start` to `end` (half-open). */
  readonly span: (start: number, end: number) => Span;
  readonly whole: Span;
  readonly part: PartId;
  /** Which passage it stands in; sentences of one passage stand next to each other. */
  readonly passage: number;
  /** What the headings above say it is about. */
  readonly topic: Topic;
}

/** Longest sentence looked at in one go; a longer one is cut, so that no line costs more than its length. */
const LONGEST_SENTENCE = 2000;

const END = /[。!?]/;
const ADDRESS = /(?:https?:\/\/|www\.)[\w./?=&%#:~-]{1,200}/gi;
/** Stands for a masked character. */
const MASK = '\u0001';

/** Splits a passage into sentences. A full stop of the Latin kind ends one unless digits stand round it. */
export function splitSentences(passage: Passage, index: number, sections: readonly Section[]): Sentence[] {
  const sentences: Sentence[] = [];
  const { text } = passage;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const long = at - start >= LONGEST_SENTENCE;
    if (!(long || endsAt(text, at))) continue;
    add(start, at + 1);
    start = at + 1;
  }
  if (start < text.length) add(start, text.length);
  return sentences;

  function add(from: number, to: number): void {
    const raw = text.slice(from, to);
    const whole = passage.span(from, to);
    sentences.push({
      text:
        raw.includes('ww') || raw.includes('://')
          ? raw.replace(ADDRESS, (url) => MASK.repeat(url.length))
          : raw,
      span: (first, last) => passage.span(from + first, from + last),
      whole,
      part: partAt(whole[0], sections),
      passage: index,
      topic: passage.topic,
    });
  }
}

function endsAt(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (END.test(character)) return true;
  if (character !== '.') return false;
  // 1.政府网站 and 3.5 and www.example go on; 申请.(二) ends.
  return /[\u4e00-\u9fff)”]/.test(text.charAt(at - 1)) && !/[\da-zA-Z.]/.test(text.charAt(at + 1));
}

function partAt(offset: number, sections: readonly Section[]): PartId {
  return sections.find(({ body, heading }) => heading[0] <= offset && offset < body[1])?.part ?? 'unknown';
}
