import { registerOf } from '../../catalogue/authorities.ts';
import { checkReport } from '../../rules/check.ts';
import { understand } from '../../report/understand.ts';
import { datasetOf, heldReports, registerIn } from './held.ts';
import type { DraftAnswer, DraftRequest } from './draft.ts';

/** Reads, recognises and checks one draft: the crossings of the build, in the same order. Never throws. */
export async function readDraft({ id, name, bytes, held }: DraftRequest): Promise<DraftAnswer> {
  const dataset = held && datasetOf(held);
  const register = dataset ? registerIn(dataset, held.search) : registerOf([]);
  const understood = await understand(bytes, name, register);
  if (!understood.ok) return { id, result: understood };
  const { report, document } = understood.value;
  const own = dataset ? heldReports(dataset, report.authority) : [];
  const ownSeries = own.filter(({ year }) => year !== report.year);
  const results = checkReport(understood.value, { ownSeries, sameYear: [], register });
  return {
    id,
    result: { ok: true, value: { version: dataset?.version ?? '', report, text: document.text, results } },
  };
}
