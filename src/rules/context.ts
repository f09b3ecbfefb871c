import type { Register } from '../catalogue/authorities.ts';
import type { Fingerprints } from './organs/fingerprints.ts';
import type { PastReport } from './past-report.ts';

/** Other reports a rule may look at. All empty for a draft on its own: such rules are then undecidable. */
export interface CheckContext {
  /** Reports of the same organ, any year. */
  readonly ownSeries: readonly PastReport[];
  /** Reports of the same year by other organs, for the rules across organs. */
  readonly sameYear: readonly PastReport[];
  /** The register of organs, for names, levels, parents and successors. */
  readonly register?: Register;
  /** What is left of texts to compare. Made once by `fingerprintsOf` for all reports of the site, so that no report is compared with every other. */
  readonly fingerprints?: Fingerprints;
  /** Text hashes of the last release by report file, as `textHashOf` gives them. */
  readonly lastRelease?: ReadonlyMap<string, string>;
}
