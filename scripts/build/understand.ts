import { recogniseReport } from '../../src/report/recognise.ts';
import type { SourcedReport } from '../../src/report/report.ts';
import { readDocument } from '../../src/document/read.ts';
import type { Register } from '../../src/catalogue/authorities.ts';
import type { OrRefusal } from '../../src/finding/finding.ts';
import { faultOf, refuse } from './open-file.ts';

/**
 * Bytes → document → report: the same crossings in the same order for the build, `inspect`, `add` and the
 * self-check page. Readers refuse bad content; should one of them fail on it all the same, that is our own fault, is
 * told as `reader-fault`, and the other files go on.
 */
export async function understand(
  bytes: Uint8Array,
  name: string,
  register: Register,
): Promise<OrRefusal<SourcedReport>> {
  try {
    const read = await readDocument(bytes, name);
    if (!read.ok) return read;
    const recognised = recogniseReport(read.value, register);
    if (!recognised.ok) return recognised;
    return { ok: true, value: { report: recognised.value, document: read.value } };
  } catch (error) {
    return refuse('reader-fault', { fault: faultOf(error) });
  }
}
