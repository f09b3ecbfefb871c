import { COUNT_UNITS } from '../../catalogue/phrases.ts';
import type { Span } from '../../finding/finding.ts';
import { anyOf } from './wording.ts';

interface Joined {
  readonly text: string;
  readonly span: (start: number, end: number) => Span;
}

const UNIT = anyOf(COUNT_UNITS);
/** What a page's conversion left of a character it did not know: 共?1340条?,推送?764篇?; brackets of a form: [284]条. */
const LOST = new RegExp(
  `(?<=[\\u4e00-\\u9fff)”])[?\\uFFFD]{1,2}(?=\\d[\\d,.]{0,12}[余多]?万?[余多]?(?:${UNIT}))|(?<=\\d(?:${UNIT}))[?\\uFFFD]{1,2}(?=[,;。、)(\\u4e00-\\u9fff]|$)|[[【](?=\\d[\\d,.]{0,12}[\\]】](?:${UNIT}))|(?<=[[【]\\d[\\d,.]{0,12})[\\]】](?=(?:${UNIT}))`,
  'g',
);

/** Folded text without the marks that stand for lost characters beside a figure; spans lead back past them. */
export function withoutLostMarks<T extends Joined>(joined: T): T {
  const marks = [...joined.text.matchAll(LOST)];
  if (marks.length === 0) return joined;
  const kept: number[] = [];
  let from = 0;
  for (const { 0: mark, index } of [...marks, { 0: '', index: joined.text.length }]) {
    for (let at = from; at < index; at += 1) kept.push(at);
    from = index + mark.length;
  }
  const at = (offset: number): number => kept[offset] ?? joined.text.length;
  return {
    ...joined,
    text: kept.map((offset) => joined.text.charAt(offset)).join(''),
    span: (start, end) => joined.span(at(start), end <= start ? at(start) : at(end - 1) + 1),
  };
}
