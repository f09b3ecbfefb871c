import type { SourceDocument } from '../../document/document.ts';
import type { Span } from '../../finding/finding.ts';
import type { Claim, Reading, Section } from '../report.ts';

/** What the prose of a report tells: figures under the catalogue's keys, and claims for the rules to compare. */
export interface Narrative {
  readonly readings: readonly Reading[];
  readonly claims: readonly Claim[];
}

/** What is known of the report when its prose is read. */
export interface NarrativeContext {
  readonly year: number | null;
  readonly sections: readonly Section[];
  /** Spans that are tables, flattened or not: no prose is read there. */
  readonly tables: readonly Span[];
}

/** Reads the prose of a report. Pure; spans point into `document.text`. */
export function readNarrative(_document: SourceDocument, _context: NarrativeContext): Narrative {
  return { readings: [], claims: [] };
}
