import type { TidyColumn } from '../../dataset/tidy.ts';
import type { Status } from '../../report/value.ts';

/** What the open data hold, by the names that stand in them. */
export interface Meanings {
  /** Every column of the long table, in its order. */
  readonly columns: Readonly<Record<TidyColumn | 'approximate', string>>;
  /** Every status code. */
  readonly states: Readonly<Record<Status, string>>;
  /** The JSON files, by address. */
  readonly addresses: Readonly<Record<string, string>>;
}
