/** What a rule says of itself, in one language. */
export interface RuleWords {
  readonly name: string;
  /** What is compared, in words and signs. */
  readonly formula: string;
  /** What may explain a mismatch without anything being wrong. */
  readonly mayBe: string;
  /** The sentence of a mismatch, with `{fact}` for a figure; left out where two sides are compared. */
  readonly fails?: string;
  /** In its place where two cells would explain the mismatch and nothing tells which: `{other}` beside `{about}`. */
  readonly either?: string;
  /** In its place where we could not read what the rule asks for: that says nothing of the document. */
  readonly unread?: string;
  /** The sentence of a pass, where there is more to say than that it passed. */
  readonly passes?: string;
}

/** Words for every rule of a rule file, none left out. */
export type WordsOf<T> = Readonly<Record<keyof T, RuleWords>>;
