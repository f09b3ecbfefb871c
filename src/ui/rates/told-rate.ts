/** One way to work a rate out, in the words of one language. */
interface ToldFormula {
  readonly formula: string;
  /** Editions of the form that it holds for. */
  readonly editions: string;
  readonly remarks: readonly string[];
}

/** A rate of the catalogue, in the words of one language. */
export interface ToldRate {
  readonly id: string;
  readonly name: string;
  readonly formulas: readonly ToldFormula[];
}
