import { registerOf } from '../../catalogue/authorities.ts';
import { checkReport } from '../../rules/check.ts';
import { understand } from '../../report/understand.ts';
import type { DraftAnswer, DraftRequest } from './draft.ts';

/** Reads, recognises and checks one draft: the crossings of the build, in the same order. Never throws. */
export async function readDraft({ id, name, bytes, setting }: DraftRequest): Promise<DraftAnswer> {
  const register = registerOf(setting.authorities);
  const understood = await understand(bytes, name, register);
  if (!understood.ok) return { id, result: understood };
  const { report, document } = understood.value;
  const ownSeries = setting.held.filter(
    (held) => held.authority !== null && held.authority === report.authority && held.year !== report.year,
  );
  const results = checkReport(understood.value, { ownSeries, sameYear: [], register });
  return {
    id,
    result: { ok: true, value: { version: setting.version, report, text: document.text, results } },
  };
}
