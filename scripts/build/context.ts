import type { Register } from '../../src/catalogue/authorities.ts';
import type { Fingerprint } from '../../src/rules/organs/fingerprint.ts';
import { fingerprintsFrom } from '../../src/rules/organs/fingerprints.ts';
import type { PastReport } from '../../src/rules/past-report.ts';
import type { SettleContext } from './settle.ts';

/** What every report is checked against, from the gists of all. */
export function surroundings(
  gists: readonly Fingerprint[],
  register: Register,
): Pick<SettleContext, 'register' | 'fingerprints' | 'ofYear'> {
  const ofYear = new Map<number, PastReport[]>();
  for (const { report } of gists) {
    if (report.year === null) continue;
    const reports = ofYear.get(report.year) ?? [];
    ofYear.set(report.year, reports);
    reports.push(report);
  }
  return { register, fingerprints: fingerprintsFrom(gists, register), ofYear };
}
