import type { Register } from '../../src/catalogue/authorities.ts';
import type { Fingerprint } from '../../src/rules/organs/fingerprint.ts';
import { fingerprintsFrom } from '../../src/rules/organs/fingerprints.ts';
import type { PastReport } from '../../src/rules/past-report.ts';
import type { OfficeContext } from './check-office.ts';

/** What every report is checked against, from the fingerprints of all. */
export function contextOf(
  fingerprints: readonly Fingerprint[],
  register: Register,
): Pick<OfficeContext, 'register' | 'fingerprints' | 'ofYear'> {
  const ofYear = new Map<number, PastReport[]>();
  for (const { report } of fingerprints) {
    if (report.year === null) continue;
    const reports = ofYear.get(report.year) ?? [];
    ofYear.set(report.year, reports);
    reports.push(report);
  }
  return { register, fingerprints: fingerprintsFrom(fingerprints, register), ofYear };
}
