import type { Register } from '../catalogue/authorities.ts';
import type { Paragraph, SourceDocument } from '../document/document.ts';
import type { Finding, OrRefusal, Span } from '../finding/finding.ts';
import { isAnnualReport } from './acceptance.ts';
import { identify } from './identify/identify.ts';
import { findingOfDoubt } from './narrative/doubts.ts';
import { readNarrative } from './narrative/narrative.ts';
import type { Grid, Reading, Report, ReportForm, Section } from './report.ts';
import { reportId } from './report-id.ts';
import { findReach } from './reach.ts';
import { findResidue } from './residue.ts';
import { findSections } from './sections.ts';
import { collectTables } from './tables/collect.ts';
import { findTables } from './tables/find.ts';

/**
 * Understands one document as an annual report, or refuses it as none. Pure.
 *
 *   SourceDocument
 *      │ findTables      tables as the reader gave them, and tables put together from loose lines
 *      │ collectTables   table 二 三 四 and local tables → readings, grids
 *      │ findSections    headings by their words
 *      │ identify        organ, year, date of signature
 *      │ isAnnualReport  a year and two headings or what it says of itself, or a statutory table; else refused
 *      │ readNarrative   prose → readings (behind the tables'), claims
 *      ▼
 *   Report
 */
export function recogniseReport(document: SourceDocument, register: Register): OrRefusal<Report> {
  const found = findTables(document);
  const tables = collectTables(document, found);
  const inTable = containment(tables.spans);
  const sections = findSections(document, inTable);
  const identity = identify(document, sections, register, inTable);
  const refusal = isAnnualReport(document, identity, sections, tables.grids);
  if (refusal) return { ok: false, refusal };

  const { year, authorityName, authority, isGovernment } = identity;
  const narrative = readNarrative(document, { year, isGovernment, sections, tables: tables.spans });
  const readings = tableFirst(tables.readings, narrative.readings);
  const told = new Set(readings.map(({ key }) => key));
  const doubts = narrative.doubts.filter(({ key }) => !told.has(key));
  const findings: Finding[] = [...document.findings, ...tables.findings, ...doubts.map(findingOfDoubt)];
  return {
    ok: true,
    value: {
      id: reportId(authority, authorityName, year, document),
      authority: authority?.id ?? null,
      authorityName,
      year,
      form: formOf(tables.grids, sections),
      reach: findReach(document, sections, tables.grids, authorityName),
      issued: identity.issued,
      format: document.format,
      file: document.name,
      readings,
      sections,
      grids: tables.grids,
      claims: narrative.claims,
      names: identity.names,
      years: identity.years,
      dates: identity.dates,
      residue: findResidue(document, inTable),
      findings,
    },
  };
}

/** A table's reading stands before one from prose. */
function tableFirst(tables: readonly Reading[], prose: readonly Reading[]): Reading[] {
  const told = new Set(tables.map(({ key }) => key));
  return [...tables, ...prose.filter(({ key }) => !told.has(key))];
}

/** The edition by the labels of tables 二 and 三; a report of the outline before 2019 has neither. */
function formOf(grids: readonly Grid[], sections: readonly Section[]): ReportForm {
  const forms = new Set(
    grids.flatMap(({ template, form, secondary }) =>
      !secondary && form && (template === 'disclosure' || template === 'requests') ? [form] : [],
    ),
  );
  if (forms.has('mixed') || forms.size > 1) return 'mixed';
  const [form] = forms;
  if (form) return form;
  return sections.some(({ title }) => /收费及减免|收费和减免|费用收取及减免/.test(title)) ? 'older' : null;
}

function containment(spans: readonly Span[]): (paragraph: Paragraph) => boolean {
  const sorted = [...spans].sort((a, b) => a[0] - b[0]);
  return ({ span }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.[0] ?? 0) <= span[0]) low = middle + 1;
      else high = middle;
    }
    const table = sorted[low - 1];
    return table !== undefined && span[0] >= table[0] && span[1] <= table[1];
  };
}
