import type { EditionId, Kind, Label, Unit } from './figure.ts';

/** A value column of one block of table 二. The key of a cell is `<row>.<column>`. */
export interface DisclosureColumn extends Label {
  readonly id: string;
  readonly unit: Unit;
  readonly kind: Kind;
  /** Name of the column inside an indicator's name, where the printed label says too little. */
  readonly name?: { readonly zh: string; readonly en: string };
}

export interface DisclosureRow extends Label {
  readonly id: string;
}

/** 第二十条第（…）项: a heading line, a line of column labels, and rows. */
export interface DisclosureBlock {
  readonly article: string;
  readonly columns: readonly DisclosureColumn[];
  readonly rows: readonly DisclosureRow[];
}

/** One row of table 三. Seven cells follow it, one per applicant; the key of a cell is `<indicator>.<applicant>`. */
export interface RequestRow extends Label {
  readonly indicator: string;
  /** Level-one label in the first column (三、本年度办理结果 …), printed once and merged downwards. */
  readonly stage: 'received' | 'carried-in' | 'result' | 'carried-out';
  /** Level-two group, printed once and merged downwards: （三）不予公开. */
  readonly group?: Label;
}

/** One group of table 四. Five cells follow; the key of a cell is `<indicator>.<result>`. */
export interface DisputeGroup extends Label {
  readonly indicator: string;
  readonly parent?: Label;
}

/** What a circular asks of the prose: five topics in part one; in part six, whether 信息处理费 was charged. */
export type ProseDuty = 'five-topics' | 'processing-fee';

/** An edition of the statutory form, laid out as printed. */
export interface Form {
  readonly id: EditionId;
  readonly zh: string;
  readonly en: string;
  /** Report years the edition was issued for; for people only, the recogniser never looks. */
  readonly since: number;
  readonly disclosure: readonly DisclosureBlock[];
  readonly requests: readonly RequestRow[];
  readonly disputes: readonly DisputeGroup[];
  /** What the circular asks of the prose beside the tables. */
  readonly prose: readonly ProseDuty[];
}
