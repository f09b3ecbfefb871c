import { readFileSync, statSync } from 'node:fs';
import type { Facts, OrRefusal, Refusal } from '../../src/finding/finding.ts';

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

/** A refusal by code and facts. */
export function refuse(code: string, facts: Facts = {}): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: { code, facts } };
}

/** What an error says, short enough for a line. */
export function faultOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 200);
}
