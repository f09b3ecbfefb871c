import type { Span } from '../../finding/finding.ts';
import type { Section } from '../report.ts';

/** What is known of the report when its prose is read. */
export interface NarrativeContext {
  readonly year: number | null;
  /** Whether a government or its outpost reports: 全区 is then its own scope. */
  readonly isGovernment: boolean;
  readonly sections: readonly Section[];
  /** Spans that are tables, flattened or not: no prose is read there. */
  readonly tables: readonly Span[];
}
