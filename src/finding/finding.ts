/** Half-open offsets into `SourceDocument.text`, in UTF-16 units, as `String.slice` counts. */
export type Span = readonly [start: number, end: number];

/** error: the document contradicts itself · warning: likely wrong, needs a reader · note: worth knowing · blocking: our own fault. */
export type Severity = 'error' | 'warning' | 'note' | 'blocking';

/** 通过 · 不符 · 无法判定 · 不适用 */
export const OUTCOMES = ['pass', 'fail', 'undecidable', 'not-applicable'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What a sentence is made of: codes and figures, never prose. */
export type Facts = Readonly<Record<string, string | number>>;

/** What a code says in one language, made of the facts that came with it. */
export type Sentence = string | ((facts: Facts) => string);

/** Something a reader of the document should look at, as a code; `sentences.ts` says it in words. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly spans: readonly Span[];
  readonly facts: Facts;
}

/** What one rule says of one report. `keys` are the figures it read. */
export interface RuleResult {
  readonly rule: string;
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly spans: readonly Span[];
  readonly facts: Facts;
  readonly keys: readonly string[];
  /** Only of a rule that is arithmetic about these very figures: where it fails, they carry a mark. */
  readonly arithmetic?: true;
  /** The rule whose finding this failure follows from: told below it, and not counted again. */
  readonly follows?: string;
}

/** Why a file is not taken. The file is named by whoever asked. */
export interface Refusal {
  readonly code: string;
  readonly facts: Facts;
}

/** A result, or one clear reason why there is none. Bad content is never an exception. */
export type OrRefusal<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };
