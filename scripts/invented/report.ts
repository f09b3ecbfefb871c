import type { Authority } from '../../src/catalogue/authorities.ts';
import type { Report } from '../../src/report/report.ts';
import { printReport, type Draft } from './document.ts';
import type { Luck } from './seed.ts';

/**
 * What is known of an invented report because it was invented: who, when, on which form, and every figure with its
 * characters in the text. Sections, grids and claims are the recogniser's to find: whoever wants them reads the text.
 */
export type TypedReport = Pick<
  Report,
  'id' | 'authority' | 'authorityName' | 'year' | 'form' | 'reach' | 'issued' | 'format' | 'file' | 'readings'
>;

/** An invented report, typed and as printed. */
export interface InventedReport {
  readonly authority: Authority;
  readonly year: number;
  readonly report: TypedReport;
  /** The document, in the encoding of JavaScript; spans of the report point into it. */
  readonly text: string;
}

/** Prints a draft and types it. */
export function inventReport(draft: Draft, luck: Luck): InventedReport {
  const { authority, year, form, issued } = draft;
  const { text, readings, reach } = printReport(draft, luck);
  const id = `${authority.id}-${String(year)}`;
  return {
    authority,
    year,
    text,
    report: {
      id,
      authority: authority.id,
      authorityName: authority.name,
      year,
      form: form.id,
      reach,
      issued,
      format: 'text',
      file: `${id}.txt`,
      readings,
    },
  };
}
