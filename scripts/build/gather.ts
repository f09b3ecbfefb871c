import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Register } from '../../src/catalogue/authorities.ts';
import type { Format } from '../../src/document/document.ts';
import type { OrRefusal } from '../../src/finding/finding.ts';
import { fingerprintOf, type Fingerprint } from '../../src/rules/organs/fingerprint.ts';
import type { SourcedReport } from '../../src/report/report.ts';
import { faultOf, openFile, refuse } from './open-file.ts';
import { shortcomingsOf, type Shortcoming } from './shortcomings.ts';
import type { RecognisedStore } from './recognised-store.ts';
import type { SourceFile } from './source-files.ts';
import { understand } from '../../src/report/understand.ts';

/**
 * One input file with what is remembered of it while all the others are read: a province has 50,000 reports, and
 * their texts and spans do not fit in memory together.
 */
export interface Gathered {
  readonly file: SourceFile;
  readonly bytes: number;
  /** SHA-256 of the content, hexadecimal; empty for a file that could not be opened. */
  readonly hash: string;
  readonly result: OrRefusal<FileSummary>;
}

/** The summary of a report: who, when, and what tells it from others; no text, no spans and few figures. */
interface FileSummary {
  readonly fingerprint: Fingerprint;
  readonly format: Format;
  readonly shortcomings: readonly Shortcoming[];
  /** How many numbers were read. */
  readonly figures: number;
}

/** Reads one file, recognises it unless the store has it, and keeps its summary. */
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
    // A fault of our own may have come from outside, from too little memory for one: it is tried again next time.
    if (understood.ok || understood.refusal.code !== 'reader-fault') store.put(hash, understood);
  }
  return { file, bytes, hash, result: understood.ok ? summaryOf(understood.value) : understood };
}

function summaryOf(sourced: SourcedReport): OrRefusal<FileSummary> {
  const { report } = sourced;
  try {
    const figures = report.readings.filter(({ value }) => value.kind === 'number').length;
    return {
      ok: true,
      value: {
        fingerprint: fingerprintOf(sourced),
        format: report.format,
        shortcomings: shortcomingsOf(report),
        figures,
      },
    };
  } catch (error) {
    return refuse('reader-fault', { fault: faultOf(error) });
  }
}
