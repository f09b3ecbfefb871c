import type { EditionId, Key } from '../catalogue/figure.ts';
import type { Finding, Span } from '../finding/finding.ts';
import type { Format, SourceDocument } from '../document/document.ts';
import type { Ground } from './ground.ts';
import type { Value } from './value.ts';

/** Edition of the form, told by column labels. mixed: labels of both; older: outline of before 2019; null: no table. */
export type ReportForm = EditionId | 'mixed' | 'older' | null;

/** How a cell was found: label as printed in the form · a known synonym · by its place alone. */
export type Grade = 'exact' | 'synonym' | 'position';

/** One mention that adds up to a reading, with its label as written. */
export interface Part {
  readonly label: string;
  readonly value: number;
  readonly span: Span;
}

/**
 * One figure as the document gives it. `span` slices to the characters of the value; a blank has an empty or
 * white-space span. `value.number` is in the catalogue's unit, `value.digits` as written.
 */
export interface Reading {
  readonly key: Key;
  readonly value: Value;
  readonly span: Span;
  readonly place: 'table' | 'narrative';
  readonly grade: Grade;
  /** Why a figure of prose was taken for this one; a cell of a table needs no ground. */
  readonly ground?: Ground;
  readonly parts?: readonly Part[];
}

/** The six parts of the form and what may stand beside them. */
export const PARTS = ['overview', 'disclosure', 'requests', 'disputes', 'problems', 'other-matters'] as const;
export type PartId = (typeof PARTS)[number] | 'organisation' | 'unknown';

/** One part of the document: its heading and everything up to the next heading. */
export interface Section {
  readonly part: PartId;
  /** Ordinal as written (一, 2, …), or '' where the heading has none. */
  readonly ordinal: string;
  readonly title: string;
  readonly heading: Span;
  readonly body: Span;
}

/** Which statutory or local table a grid is. own / summary: two tables of one kind in a report told apart. */
export type Template = 'disclosure' | 'requests' | 'review' | 'channels' | 'organisation' | 'unknown';

/** A numeric token of a grid that no reading took. */
export interface Leftover {
  readonly text: string;
  readonly span: Span;
}

/** One row of a recognised grid: the catalogue's row it was matched to, its label as printed, its number cells. */
export interface GridRow {
  /** Indicator stem of the row (`request.granted`, `licence`), or null for headers and rows nobody knows. */
  readonly row: string | null;
  readonly label: string;
  readonly labelSpan: Span;
  readonly grade: Grade | null;
  /** Spans of the value cells, blanks included, left to right. */
  readonly values: readonly Span[];
  /** How many of those value cells hold a number. */
  readonly numbers: number;
}

/** A table of the document matched against the catalogue's forms. */
export interface Grid {
  readonly template: Template;
  readonly form: EditionId | 'mixed' | null;
  readonly span: Span;
  readonly rows: readonly GridRow[];
  /** True when every value was reached by a row label and a column label. */
  readonly labelled: boolean;
  /** Numeric tokens in the table, and those not placed. */
  readonly tokens: number;
  readonly leftovers: readonly Leftover[];
  /** True for a second table of the same kind that gave no readings (a summary, or a printed copy). */
  readonly secondary: boolean;
}

/**
 * A figure or a denial told in prose, as evidence for the rules. `key` is the figure it speaks of, where there is
 * one. `scope` area: the sentence speaks of 全区/全市, not of this organ.
 */
export interface Claim {
  readonly key: Key | null;
  /** What the sentence tells: a figure, a denial (未收到…), a whole with its parts, a comparison with last year. */
  readonly kind: 'figure' | 'denial' | 'whole' | 'comparison' | 'all-closed';
  readonly number: number;
  readonly unit: string;
  readonly approximate: boolean;
  readonly scope: 'own' | 'area';
  /** The year the sentence carries, or null. */
  readonly year: number | null;
  readonly span: Span;
  readonly sentence: Span;
  /** For a whole: its first-level parts and whether the wording is exhaustive (分别为, 其中…和…). */
  readonly parts?: readonly Part[];
  readonly exhaustive?: boolean;
}

/**
 * Whose figures the tables of a report hold. own: the organ's alone · area: of all organs of an area added up ·
 * system: of an organ and those below it in its line · not-said: the document does not say, whoever reports.
 */
export const SCOPES = ['own', 'area', 'system', 'not-said'] as const;
export type ReportScope = (typeof SCOPES)[number];

/** The scope of a report's tables and the words that say so; null where no words of the document do. */
export interface Reach {
  readonly scope: ReportScope;
  readonly span: Span | null;
}

/** A name of an organ printed in the document and where it stands. */
export interface PrintedName {
  readonly name: string;
  readonly where: 'title' | 'signature' | 'preamble' | 'body' | 'contact' | 'metadata' | 'website';
  /** How much this place says that it is this organ's report. */
  readonly votes: number;
  readonly span: Span;
}

/** A year printed in the document and what it is the year of. */
export interface PrintedYear {
  readonly year: number;
  readonly where: 'title' | 'period' | 'opening' | 'body' | 'further';
  readonly span: Span;
}

/** A date under the title, at the signature or in the page's metadata; ISO `yyyy-mm-dd`. */
export interface PrintedDate {
  readonly date: string;
  /** `field` is the day that the page says the document was made; other days of the page are `metadata`. */
  readonly where: 'title' | 'signature' | 'field' | 'metadata';
  readonly span: Span;
}

/** One annual report as understood. Nothing in it is repaired; everything points into the source text. */
export interface Report {
  /** `<authority>-<year>`; made from names and hashes where the register does not know the organ. */
  readonly id: string;
  /** Id in the register of 行政机关, or null. */
  readonly authority: string | null;
  /** The reporting organ's name as fully as the document gives it, or null (我局 is nobody). */
  readonly authorityName: string | null;
  readonly year: number | null;
  readonly form: ReportForm;
  readonly reach: Reach;
  /** Date of signature, `yyyy-mm-dd`, or null. */
  readonly issued: string | null;
  readonly format: Format;
  readonly file: string;
  readonly readings: readonly Reading[];
  readonly sections: readonly Section[];
  readonly grids: readonly Grid[];
  readonly claims: readonly Claim[];
  readonly names: readonly PrintedName[];
  readonly years: readonly PrintedYear[];
  readonly dates: readonly PrintedDate[];
  /** Markers and page numbers that are no content: bookmarks, field codes, stray page numbers. */
  readonly residue: readonly Span[];
  readonly findings: readonly Finding[];
}

/** A report together with the document it was read from. */
export interface SourcedReport {
  readonly report: Report;
  readonly document: SourceDocument;
}
