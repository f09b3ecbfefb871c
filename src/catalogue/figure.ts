/** Key of one figure: indicator plus member, dots between (`request.received.total`). ASCII and stable for ever. */
export type Key = string;

export type Unit = '条' | '件' | '项' | '次' | '篇' | '个' | '人' | '人次' | '元' | '万元';

/** count: whole, never negative · signed: whole, may be negative (本年增/减) · amount: money, decimals allowed. */
export type Kind = 'count' | 'signed' | 'amount';

/** An edition of the statutory form, named by the first year it was issued for. Which there are: `FORMS`. */
export type EditionId = `${number}`;
/** An edition of the statutory form, or the local 统计指标 tables some cities added to one. */
export type FormId = EditionId | 'supplement';

/** A name in both languages. */
export interface Name {
  readonly zh: string;
  readonly en: string;
}

/** Where a report is asked for a figure. */
export interface Asking {
  /** In a cell of a table, in the sentences of every report whatever its tables print, or both. */
  readonly told: 'table' | 'prose' | 'both';
  /** Editions and local tables that have a cell for it; empty where only prose tells it. */
  readonly asked: readonly FormId[];
}

/** One figure that a report can hold. */
export interface Figure extends Name, Asking {
  readonly key: Key;
  /** Part of the report it belongs to: 1 总体情况 … 4 复议诉讼, 5 organisation, 6 其他事项. */
  readonly section: 1 | 2 | 3 | 4 | 5 | 6;
  readonly unit: Unit;
  readonly kind: Kind;
}

/** A printed label: as the circular has it, and as reports also write it. Compared without white space. */
export interface Label extends Name {
  readonly also?: readonly string[];
}
