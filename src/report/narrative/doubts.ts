import { figureOf } from '../../catalogue/indicators.ts';
import type { Finding, Span } from '../../finding/finding.ts';
import type { Ground } from '../ground.ts';
import { spanOf } from './figures.ts';
import type { Mention } from './mentions.ts';

/**
 * A figure of prose that may be the one asked for but is told too weakly to be published: for a person to look at.
 * `ground` is the best there is for it.
 */
export interface Doubt {
  readonly key: string;
  readonly ground: Ground;
  /** The words it stands in, with it. */
  readonly words: string;
  readonly span: Span;
}

/** A mention told too weakly to be a reading of `key`. */
export function doubtOfMention(key: string, mention: Mention, ground: Ground): Doubt {
  const { sentence, token, core } = mention;
  const words = core.slice(-24) + sentence.text.slice(token.start, token.unitEnd);
  return { key, ground, words, span: spanOf(mention) };
}

/** A doubt as a finding: the figure, what it may be, and that it was not taken. */
export function findingOfDoubt({ key, ground, words, span }: Doubt): Finding {
  const figure = figureOf(key);
  const facts = { about: key, aboutZh: figure?.zh ?? key, aboutEn: figure?.en ?? key, words, ground };
  return { code: 'figure-unsure', severity: 'note', spans: [span], facts };
}
