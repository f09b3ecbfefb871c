import type { DataFile } from '../../src/dataset/data-file.ts';
import type { WholeDataset } from '../../src/dataset/dataset.ts';
import { CHECK, chartFile, figuresFileOf } from '../../src/dataset/figures-file.ts';
import { REPORT_LIST, reportListOf, RULES, rulesFileOf } from '../../src/dataset/lists-file.ts';
import { COVERAGE, coverageFileOf } from '../../src/dataset/offices/coverage-file.ts';
import { officeFile, officeFilesOf } from '../../src/dataset/offices/office-file.ts';
import { OFFICES, OFFICE_SEARCH } from '../../src/dataset/offices/offices-file.ts';
import { officeSearchOf, officesFileOf } from '../../src/dataset/offices/pack-offices.ts';
import { placesIn } from '../../src/dataset/places/places-in.ts';
import type { RuleCounts } from '../../src/dataset/rule-counts.ts';
import { keysOfChart } from '../../src/table/chart-keys.ts';
import { RULES as RULE_BOOK } from '../../src/rules/rulebook.ts';
import { placeFile } from '../../src/table/places/place-file.ts';
import { placeFilesOf } from '../../src/table/places/place-files.ts';
import { profileFile } from '../../src/table/profile/profile-file.ts';
import { profileFilesOf } from '../../src/table/profile/profile-files.ts';
import { CHARTS } from '../../src/table/specs.ts';

/** A data file and what stands in it. */
export interface PageFile {
  readonly address: string;
  readonly content: unknown;
}

/** A draft is about the newest year or the next, and rules look back two years. */
const CHECK_YEARS = 3;

/**
 * The files that pages ask for, one at a time; those of single reports are written where the reports are checked.
 * `partly` are the ids of reports of which only a part could be read.
 */
export function* pageFilesOf(
  dataset: WholeDataset,
  counts: RuleCounts,
  partly: ReadonlySet<string> = new Set(),
): Generator<PageFile> {
  const places = placesIn(dataset.offices);
  yield filed(OFFICES, officesFileOf(dataset));
  yield filed(OFFICE_SEARCH, officeSearchOf(dataset.version, dataset.offices));
  const coverage = coverageFileOf(dataset, partly, places);
  yield filed(COVERAGE, coverage);
  for (const chart of CHARTS) yield filed(chartFile(chart.id), figuresFileOf(dataset, keysOfChart(chart)));
  const newest = dataset.reports.reduce((latest, { year }) => Math.max(latest, year), -Infinity);
  yield filed(CHECK, figuresFileOf(dataset, [...dataset.columns.keys()], newest - CHECK_YEARS + 1));
  yield filed(RULES, rulesFileOf(dataset, RULE_BOOK, counts));
  yield filed(REPORT_LIST, reportListOf(dataset));
  const profiles = profileFilesOf(dataset);
  for (const file of officeFilesOf(dataset, places)) {
    const profile = profiles.next();
    if (profile.done !== true) yield filed(profileFile(file.office.id), profile.value);
    yield filed(officeFile(file.office.id), file);
  }
  for (const file of placeFilesOf(dataset, coverage, places))
    yield filed(placeFile(file.place.level, file.place.id), file);
}

function filed<T>({ address }: DataFile<T>, content: T): PageFile {
  return { address, content };
}
