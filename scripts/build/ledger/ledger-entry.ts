import type { Register } from '../../../src/catalogue/authorities.ts';
import { doubtOf, type Choice } from '../choose.ts';
import type { Gathered } from '../gather.ts';
import type { LedgerEntry } from './ledger.ts';

/** The ledger's line of one input file. */
export function ledgerEntry(
  { file, hash, bytes, result }: Gathered,
  choice: Choice | undefined,
  register: Register,
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
  const { authorityName, year, form, issued } = fingerprint.report;
  const doubt = doubtOf(fingerprint.report, register);
  const why = doubt ? [...shortcomings, doubt] : shortcomings;
  return {
    ...content,
    state: why.length === 0 ? 'read' : 'partly',
    why,
    format,
    report: choice.id,
    authority: choice.office,
    authorityName,
    year,
    form,
    issued,
    figures,
    place: choice.state,
    instead: choice.instead,
  };
}
