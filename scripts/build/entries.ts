import type { Format } from '../../src/document/document.ts';
import { shortcomingsOf } from './actions.ts';
import type { Choice } from './choose.ts';
import type { Gathered } from './gather.ts';
import type { LedgerEntry } from './ledger.ts';

/** The ledger's line of one input file. */
export function ledgerEntry(
  { file, hash, bytes, result }: Gathered,
  choice: Choice | undefined,
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
  const { report } = result.value;
  const why = shortcomingsOf(result.value);
  return {
    ...content,
    state: why.length === 0 ? 'read' : 'partly',
    why,
    format: report.format,
    report: choice.id,
    authority: choice.office,
    authorityName: report.authorityName,
    year: report.year,
    form: report.form,
    issued: report.issued,
    figures: report.readings.filter(({ value }) => value.kind === 'number').length,
    place: choice.state,
    instead: choice.instead,
  };
}

// A page or a script from elsewhere must not run at the site's own address: what a browser would open as a page is
// kept under a name that servers send as plain text.
const ENDINGS: Readonly<Record<Format, string>> = {
  text: 'txt',
  html: 'html.txt',
  markdown: 'md.txt',
  docx: 'docx',
  doc: 'doc',
  odt: 'odt',
  rtf: 'rtf',
  pdf: 'pdf',
  ofd: 'ofd',
};

/** The safe name under which a source document is published. */
export function publishedName(id: string, format: Format): string {
  return `${id}.${ENDINGS[format]}`;
}
