import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Register } from '../../src/catalogue/authorities.ts';
import type { OrRefusal } from '../../src/finding/finding.ts';
import type { SourcedReport } from '../../src/report/report.ts';
import type { SourceFile } from './source-files.ts';
import { understand } from './understand.ts';

/** One input file with what was understood of it. */
export interface Gathered {
  readonly file: SourceFile;
  readonly bytes: number;
  /** SHA-256 of the content, hexadecimal; empty for a file that could not be opened. */
  readonly hash: string;
  readonly result: OrRefusal<SourcedReport>;
}

const LARGEST = 200 * 1024 * 1024;

/** Reads one file and recognises it. A file that cannot be opened is refused like any other. */
export async function gather(file: SourceFile, register: Register): Promise<Gathered> {
  const opened = openFile(file.absolute);
  if (!opened.ok) return { file, bytes: 0, hash: '', result: opened };
  const bytes = opened.value;
  const hash = createHash('sha256').update(bytes).digest('hex');
  return { file, bytes: bytes.length, hash, result: await understand(bytes, basename(file.path), register) };
}

/** The bytes of a file, or why there are none: missing, a folder, not permitted, beyond all bounds. */
export function openFile(path: string): OrRefusal<Uint8Array> {
  try {
    const { size } = statSync(path);
    if (size > LARGEST)
      return refuse('too-large', { megabytes: Math.round(size / 1048576), limit: LARGEST / 1048576 });
    return { ok: true, value: new Uint8Array(readFileSync(path)) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT') return refuse('file-missing');
    return refuse(code === 'EISDIR' ? 'file-is-folder' : 'file-not-opened', { reason: code });
  }
}

function refuse(
  code: string,
  facts: Record<string, string | number> = {},
): { ok: false; refusal: { code: string; facts: Record<string, string | number> } } {
  return { ok: false, refusal: { code, facts } };
}
