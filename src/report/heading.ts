import type { Span } from '../finding/finding.ts';
import type { PartId } from './report.ts';

/** A heading found, before the parts are cut. */
export interface Heading {
  readonly part: PartId;
  readonly ordinal: string;
  readonly title: string;
  readonly span: Span;
}
