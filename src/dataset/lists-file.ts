import type { Severity } from '../finding/finding.ts';
import { dataFile } from './data-file.ts';
import type { OfficeName, WholeDataset } from './dataset.ts';
import type { RuleCount, RuleCounts } from './rule-counts.ts';
import { count, fields, listOf, orNull, recordOf, text } from './shape.ts';

/** A report in a list: whose it is, and of which year. */
export interface NamedReport extends Pick<OfficeName, 'name' | 'label' | 'en'> {
  readonly id: string;
  readonly year: number;
}

/** A rule of the book; its words are in the language of the page. */
export interface ListedRule {
  readonly id: string;
  readonly severity: Severity;
}

/** `data/rules.json`: the rules in the order of the book, and what they said of all reports. */
export interface RulesFile {
  readonly version: string;
  readonly rules: readonly ListedRule[];
  readonly counts: RuleCounts;
  /** The reports that some count lists, by id. */
  readonly reports: Readonly<Record<string, NamedReport>>;
}

/** `data/report-list.json`: the first reports of the site, with their documents. All of them are in `data/index.json`. */
export interface ReportListFile {
  readonly version: string;
  readonly reports: readonly (NamedReport & { readonly file: string })[];
  /** Those kept beside the data, the first of them. */
  readonly apart: readonly ListedApart[];
}

/** A report kept beside the data: what is known of it, and the report that stands instead. */
export interface ListedApart extends Pick<OfficeName, 'name' | 'en'> {
  readonly id: string;
  readonly year: number | null;
  readonly instead: string | null;
  readonly file: string;
}

const named = { id: text, year: count, name: text, label: text, en: text };
const reportIds = listOf(text);

export const RULES = dataFile<RulesFile>(
  'rules.json',
  fields({
    version: text,
    rules: listOf(fields({ id: text, severity: text })),
    counts: recordOf(fields({ outcomes: recordOf(count), failing: reportIds, undecided: reportIds })),
    reports: recordOf(fields(named)),
  }),
);

export const REPORT_LIST = dataFile<ReportListFile>(
  'report-list.json',
  fields({
    version: text,
    reports: listOf(fields({ ...named, file: text })),
    apart: listOf(
      fields({ id: text, name: text, en: text, year: orNull(count), instead: orNull(text), file: text }),
    ),
  }),
);

/** A longer list helps nobody: those who want it all take the file. */
const MOST_REPORTS = 500;

/** The rules with their counts, and the names of the reports that these list. */
export function rulesFileOf(
  dataset: WholeDataset,
  rules: readonly ListedRule[],
  counts: RuleCounts,
): RulesFile {
  const listed = new Set(Object.values(counts).flatMap(listedIn));
  const reports: Record<string, NamedReport> = {};
  dataset.reports.forEach(({ id }, at) => {
    if (listed.has(id)) reports[id] = namedAt(dataset, at);
  });
  return {
    version: dataset.version,
    rules: rules.map(({ id, severity }) => ({ id, severity })),
    counts,
    reports,
  };
}

/** The first reports of a dataset. */
export function reportListOf(dataset: WholeDataset): ReportListFile {
  const first = dataset.reports.slice(0, MOST_REPORTS);
  return {
    version: dataset.version,
    reports: first.map(({ file }, at) => ({ ...namedAt(dataset, at), file })),
    apart: dataset.apart.slice(0, MOST_REPORTS).map((one) => apartNamed(dataset, one)),
  };
}

function apartNamed({ offices }: WholeDataset, one: WholeDataset['apart'][number]): ListedApart {
  const { id, year, instead, file, office } = one;
  const { name = one.name ?? id, en = one.name ?? id } = offices.find((known) => known.id === office) ?? {};
  return { id, name, en, year, instead, file };
}

function listedIn({ failing, undecided }: RuleCount): readonly string[] {
  return [...failing, ...undecided];
}

function namedAt({ reports, offices }: WholeDataset, at: number): NamedReport {
  const { id = '', year = 0, office = -1 } = reports[at] ?? {};
  const { name = id, label = id, en = id } = offices[office] ?? {};
  return { id, year, name, label, en };
}
