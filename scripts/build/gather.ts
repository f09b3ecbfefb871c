import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Register } from '../../src/catalogue/authorities.ts';
import type { Facts, OrRefusal, Refusal } from '../../src/finding/finding.ts';
import { fingerprintOf, type Fingerprint } from '../../src/report/checks/fingerprint.ts';
import { PEER_KEYS } from '../../src/report/checks/peers.ts';
import type { Report } from '../../src/report/report.ts';
import { shortcomingsOf, type Shortcoming } from './shortcomings.ts';
import type { RecognisedStore } from './recognised-store.ts';
import type { SourceFile } from './source-files.ts';
import { understand } from './understand.ts';

/**
 * One input file with what is remembered of it while all the others are read: a province has 50,000 reports, and
 * their texts and spans do not fit in memory together.
 */
export interface Gathered {
  readonly file: SourceFile;
  readonly bytes: number;
  /** SHA-256 of the content, hexadecimal; empty for a file that could not be opened. */
  readonly hash: string;
  readonly result: OrRefusal<Gist>;
}

/** The gist of a report: who, when, and what tells it from others. Its report holds no spans and few figures. */
interface Gist {
  readonly fingerprint: Fingerprint;
  readonly shortcomings: readonly Shortcoming[];
  /** How many numbers were read. */
  readonly figures: number;
}

/** Reads one file, recognises it unless the store has it, and keeps the gist. */
export async function gather(
  file: SourceFile,
  register: Register,
  store: RecognisedStore,
): Promise<Gathered> {
  const opened = file.notPlain ? refuse('file-not-plain') : openFile(file.absolute);
  if (!opened.ok) return { file, bytes: 0, hash: '', result: opened };
  const bytes = opened.value.length;
  const hash = createHash('sha256').update(opened.value).digest('hex');
  let understood = store.get(hash);
  if (!understood) {
    understood = await understand(opened.value, basename(file.path), register);
    store.put(hash, understood);
  }
  if (!understood.ok) return { file, bytes, hash, result: understood };
  const { report } = understood.value;
  const gist: Gist = {
    fingerprint: { ...fingerprintOf(understood.value), report: slim(report) },
    shortcomings: shortcomingsOf(report),
    figures: report.readings.filter(({ value }) => value.kind === 'number').length,
  };
  return { file, bytes, hash, result: { ok: true, value: gist } };
}

const LARGEST = 200 * 1024 * 1024;

/** The bytes of a file, or why there are none: missing, a folder, not permitted, beyond all bounds. */
export function openFile(path: string): OrRefusal<Uint8Array> {
  try {
    const stats = statSync(path);
    const { size } = stats;
    // A device may never end.
    if (stats.isCharacterDevice() || stats.isBlockDevice()) return refuse('file-not-plain');
    if (size > LARGEST)
      return refuse('too-large', { megabytes: Math.round(size / 1048576), limit: LARGEST / 1048576 });
    return { ok: true, value: new Uint8Array(readFileSync(path)) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT') return refuse('file-missing');
    return refuse(code === 'EISDIR' ? 'file-is-folder' : 'file-not-opened', { reason: code });
  }
}

/** What the rules between organs look at: identity, and the figures that peers are compared on. */
function slim(report: Report): Report {
  const readings = report.readings.filter(({ key }) => PEER_KEYS.includes(key));
  const nothing = {
    sections: [],
    grids: [],
    claims: [],
    names: [],
    years: [],
    dates: [],
    residue: [],
    findings: [],
  };
  return { ...report, ...nothing, readings };
}

function refuse(code: string, facts: Facts = {}): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: { code, facts } };
}
