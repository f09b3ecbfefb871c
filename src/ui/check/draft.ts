import type { ReportFile } from '../../dataset/report-file.ts';
import type { OrRefusal } from '../../finding/finding.ts';
import type { Held } from './held.ts';

/** One file to understand, as it goes to the worker. Bytes stay in this browser. */
export interface DraftRequest {
  readonly id: number;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the rules may look at beside the draft itself; null where it did not come. */
  readonly held: Held | null;
}

/** What became of it. */
export interface DraftAnswer {
  readonly id: number;
  readonly result: OrRefusal<ReportFile>;
}

/** A file in the list of the page. */
export interface Draft {
  readonly id: number;
  readonly name: string;
  readonly bytes: number;
  /** null while it is being read. */
  readonly result: OrRefusal<ReportFile> | null;
}

/** Larger files are no annual reports; the readers would refuse them anyway. */
export const MOST_BYTES = 64 * 1024 * 1024;
