import type { Choice } from '../place/choose.ts';
import type { Shortcoming } from '../shortcomings.ts';
import type { Gathered } from '../gather.ts';
import type { LedgerEntry } from './ledger.ts';

/** The ledger's line of one input file. */
export function ledgerEntry(
  { file, hash, bytes, result }: Gathered,
  choice: Choice | undefined,
  doubt: Shortcoming | null,
): LedgerEntry {
  const content = { file: file.path, sha256: hash, bytes };
  if (!result.ok || !choice)
    return {
      ...content,
      state: 'rejected',
      why: result.ok ? [] : [result.refusal],
      format: null,
      report: null,
      authority: null,
      authorityName: null,
      year: null,
      form: null,
      issued: null,
      figures: 0,
      place: null,
      instead: null,
    };
  const { fingerprint, format, shortcomings, figures } = result.value;
  const { authorityName, form, issued } = fingerprint.report;
  const told = stillShort(shortcomings, choice);
  const why = doubt ? [...told, doubt] : told;
  return {
    ...content,
    state: why.length === 0 ? 'read' : 'partly',
    why,
    format,
    report: choice.id,
    authority: choice.office,
    authorityName,
    year: choice.year,
    form,
    issued,
    figures,
    place: choice.state,
    instead: choice.instead,
  };
}

/** What a report lacks, without what the maintainer has said. */
export function stillShort(shortcomings: readonly Shortcoming[], { given }: Choice): Shortcoming[] {
  return shortcomings.filter(
    ({ code }) =>
      !(code === 'year-unknown' && given.year) && !(code === 'authority-unknown' && given.authority),
  );
}
