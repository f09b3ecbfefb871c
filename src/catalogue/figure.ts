/** Key of one figure: indicator plus member, dots between (`request.received.total`). ASCII and stable for ever. */
export type Key = string;

export type Unit = '条' | '件' | '项' | '次' | '篇' | '个' | '人' | '人次' | '元' | '万元';

/** count: whole, never negative · signed: whole, may be negative (本年增/减) · amount: money, decimals allowed. */
export type Kind = 'count' | 'signed' | 'amount';

/** Editions of the statutory form, and the local 统计指标 tables some cities add to the 2019 edition. */
export const FORM_IDS = ['2019', '2021', 'supplement'] as const;
export type FormId = (typeof FORM_IDS)[number];
/** An edition of the statutory form. */
export type EditionId = Exclude<FormId, 'supplement'>;

/** A name in both languages. */
export interface Name {
  readonly zh: string;
  readonly en: string;
}

/** One figure that a report can hold. */
export interface Figure extends Name {
  readonly key: Key;
  /** Part of the report it belongs to: 1 总体情况 … 4 复议诉讼, 5 organisation, 6 其他事项. */
  readonly section: 1 | 2 | 3 | 4 | 5 | 6;
  readonly unit: Unit;
  readonly kind: Kind;
  /** Editions whose tables have a cell for it; empty where only prose tells it. */
  readonly asked: readonly FormId[];
}

/** A printed label: as the circular has it, and as reports also write it. Compared without white space. */
export interface Label extends Name {
  readonly also?: readonly string[];
}
