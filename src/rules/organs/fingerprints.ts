import type { Key } from '../../catalogue/figure.ts';
import type { Register } from '../../catalogue/authorities.ts';
import type { SourcedReport } from '../../report/report.ts';
import { canBeTold, largeCells, type Cells } from './equal-figures.ts';
import { fingerprintOf, type Fingerprint } from './fingerprint.ts';
import { peersOf, type PeerReport, type Peers } from './peers.ts';
import type { PastReport } from '../past-report.ts';

/** Fingerprints of all reports of a site, with the few candidates each one need be compared with. */
export interface Fingerprints {
  /** The fingerprint of a report, or undefined for one that is not among them. */
  readonly of: (report: Pick<PastReport, 'id'>) => Fingerprint | undefined;
  /** Reports of the same year, by other organs, that share rare words or figures with this one. */
  readonly candidates: (fingerprint: Fingerprint) => readonly Fingerprint[];
  /** Figures of the organs of one kind, level and year. */
  readonly peers: (report: PeerReport, key: Key) => Peers | undefined;
}

/**
 * Marks held by more reports than this find no candidates: they are wording or figures that everybody has. It keeps
 * the work linear in the number of reports.
 */
const COMMONEST = 48;
/** A sketch's smallest hashes serve as its marks: texts that are nine tenths alike share one all but surely. */
const MARKS_PER_SECTION = 4;

/** Builds the fingerprints of all reports once; time and space are linear in their total length. */
export function fingerprintsOf(reports: readonly SourcedReport[], register?: Register): Fingerprints {
  return fingerprintsFrom(reports.map(fingerprintOf), register);
}

/** The same from fingerprints made one at a time, when the reports do not fit in memory together. */
export function fingerprintsFrom(prints: readonly Fingerprint[], register?: Register): Fingerprints {
  const byId = new Map<string, Fingerprint>();
  const byMark = new Map<string, Fingerprint[]>();
  for (const fingerprint of prints) {
    byId.set(fingerprint.report.id, fingerprint);
    for (const mark of marksOf(fingerprint)) {
      const holders = byMark.get(mark);
      // One more than the limit is kept, to know that the mark is common.
      if (!holders) byMark.set(mark, [fingerprint]);
      else if (holders.length <= COMMONEST) holders.push(fingerprint);
    }
  }
  return {
    of: ({ id }) => byId.get(id),
    candidates: (fingerprint) => {
      const found = new Set<Fingerprint>();
      for (const mark of marksOf(fingerprint)) {
        const holders = byMark.get(mark) ?? [];
        if (holders.length <= COMMONEST) for (const holder of holders) found.add(holder);
      }
      return [...found].filter(({ report }) => isOther(report, fingerprint.report));
    },
    peers: peersOf(
      prints.map(({ report }) => report),
      register,
    ),
  };
}

/** A document's text as a hash, to see whether a source changed since the last release. */
export function textHashOf(sourced: SourcedReport): string {
  return fingerprintOf(sourced).text;
}

function isOther(a: PastReport, b: PastReport): boolean {
  return a.authority === null ? a.authorityName !== b.authorityName : a.authority !== b.authority;
}

function marksOf({ report, sections, cells }: Fingerprint): readonly string[] {
  const year = String(report.year);
  return [
    ...sections.flatMap(({ part, sketch }) =>
      sketch.slice(0, MARKS_PER_SECTION).map((hash) => `${year} ${part} ${String(hash)}`),
    ),
    ...marksOfFigures(cells).map((mark) => `${year} ${mark}`),
  ];
}

/** Each larger figure alone, and, as a copied table may hold common figures only, each with the two after it. */
function marksOfFigures(cells: Cells): readonly string[] {
  if (!canBeTold(cells)) return [];
  const large = largeCells(cells).map(([key, number]) => `${key}=${String(number)}`);
  return [...large, ...large.slice(2).map((_, at) => large.slice(at, at + 3).join(' '))];
}
