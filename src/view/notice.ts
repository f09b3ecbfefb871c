/** A parameter of the address that was not taken, and why. The field keeps its default. */
export interface Notice {
  /** Name of the parameter, one of ours; never text out of the address. */
  readonly parameter: string;
  /** unreadable: no value of this field · too-long: more than the bounds allow · unknown: not in this dataset. */
  readonly code: 'unreadable' | 'too-long' | 'unknown';
}
