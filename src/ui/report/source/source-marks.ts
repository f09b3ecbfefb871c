import type { Key } from '../../../catalogue/figure.ts';
import type { RuleResult, Span } from '../../../finding/finding.ts';
import type { PlacedReading } from '../figures.ts';
import type { Spanned } from './segments.ts';

/** Characters of the source text that something on the page points to, or that are no content. */
export interface SourceMark extends Spanned {
  /** figure: read as one · passage: a rule speaks of it · residue: a bookmark or page number, shown small. */
  readonly kind: 'figure' | 'passage' | 'residue';
  /** Its anchor: `source-<key>`, `source-<key>-part-1`, `passage-120-131`. */
  readonly id: string;
  /** Where it leads back to. */
  readonly href: string;
  /** The figure whose characters these are; null for a passage only a rule speaks of. */
  readonly figure: { readonly id: string; readonly key: Key } | null;
  readonly blank: boolean;
  /** The whole span spoken of, where `span` marks only its beginning. */
  readonly origin: Span;
}

/** A passage is marked on its first line, and no longer than this: the whole of a table need not be lit. */
const LONGEST_PASSAGE = 60;
const MOST_PASSAGES = 400;

/** The marks of all readings, of the mentions they add up from, of the passages that rules speak of, and of residue. */
export function marksOf(
  text: string,
  placed: readonly PlacedReading[],
  residue: readonly Span[],
  results: readonly RuleResult[],
  ruleHref: (result: RuleResult) => string,
): readonly SourceMark[] {
  const figures = placed.flatMap(marksOfReading);
  const taken = new Set(figures.map(({ span }) => span.join('-')));
  const passages: SourceMark[] = [];
  for (const result of results) {
    if (result.outcome === 'not-applicable') continue;
    for (const [start, end] of result.spans) {
      const name = `${String(start)}-${String(end)}`;
      if (taken.has(name) || passages.length >= MOST_PASSAGES) continue;
      taken.add(name);
      passages.push({
        kind: 'passage',
        id: `passage-${name}`,
        href: ruleHref(result),
        span: firstLine(text, [start, end]),
        figure: null,
        blank: false,
        origin: [start, end],
      });
    }
  }
  return [...figures, ...passages, ...residue.map(residueMark)];
}

function marksOfReading({ id, reading }: PlacedReading): readonly SourceMark[] {
  const back = { kind: 'figure', href: `#figure-${id}`, figure: { id, key: reading.key } } as const;
  const [start, end] = reading.span;
  const whole: SourceMark = {
    ...back,
    id: `source-${id}`,
    span: reading.span,
    blank: reading.value.kind === 'blank',
    origin: reading.span,
  };
  const parts = (reading.parts ?? [])
    .map((part, at): SourceMark => ({
      ...back,
      id: `source-${id}-part-${String(at + 1)}`,
      span: part.span,
      blank: false,
      origin: part.span,
    }))
    .filter(({ span }) => span[0] !== start || span[1] !== end);
  return [whole, ...parts];
}

function residueMark(span: Span): SourceMark {
  return {
    kind: 'residue',
    id: `residue-${span.join('-')}`,
    href: '',
    figure: null,
    span,
    blank: false,
    origin: span,
  };
}

/** The first line of a span that has words on it. */
function firstLine(text: string, [start, end]: Span): Span {
  const passage = text.slice(start, Math.min(end, start + 4 * LONGEST_PASSAGE));
  const lead = passage.length - passage.trimStart().length;
  const line = /^[^\n]*/.exec(passage.trimStart())?.[0].trimEnd() ?? '';
  if (line === '') return [start, Math.min(end, start + LONGEST_PASSAGE)];
  return [start + lead, start + lead + Math.min(line.length, LONGEST_PASSAGE)];
}
