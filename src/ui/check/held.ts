import { registerOf, type Register } from '../../catalogue/authorities.ts';
import type { Key } from '../../catalogue/figure.ts';
import { FIGURES } from '../../catalogue/indicators.ts';
import { refuse } from '../../dataset/data-file.ts';
import { observe, type Dataset } from '../../dataset/dataset.ts';
import { CHECK, datasetFrom, type FiguresFile } from '../../dataset/figures-file.ts';
import {
  OFFICES,
  OFFICE_SEARCH,
  type OfficeSearchFile,
  type OfficesFile,
} from '../../dataset/offices/offices-file.ts';
import type { OrRefusal } from '../../finding/finding.ts';
import type { Value } from '../../report/value.ts';
import type { PastReport } from '../../rules/past-report.ts';
import type { Site } from '../site.ts';

/**
 * What the site holds for drafts to be compared with: every office, and the figures of the newest years. The same
 * files whatever the draft is, asked for before there is one, so that nobody learns whose draft it is.
 */
export interface Held {
  readonly offices: OfficesFile;
  readonly search: OfficeSearchFile;
  readonly figures: FiguresFile;
}

/** Asks the site for all of it. */
export async function loadHeld({ read }: Site): Promise<OrRefusal<Held>> {
  const [offices, search, figures] = await Promise.all([read(OFFICES), read(OFFICE_SEARCH), read(CHECK)]);
  if (!offices.ok) return offices;
  if (!search.ok) return search;
  if (!figures.ok) return figures;
  const versions = new Set([offices.value.version, search.value.version, figures.value.version]);
  if (versions.size > 1) return refuse('load-mixed', CHECK.address);
  return { ok: true, value: { offices: offices.value, search: search.value, figures: figures.value } };
}

/** The figures held, as a dataset. */
export function datasetOf({ figures, offices }: Held): Dataset {
  return datasetFrom(figures, offices);
}

/** The register as far as the site's data know it. */
export function registerIn({ offices }: Dataset, { also }: OfficeSearchFile): Register {
  return registerOf(
    offices.map((office, at) => ({ ...office, also: also[at] ?? [], parent: null, successor: null })),
  );
}

/** The reports held of one office, with figures and nothing else. Rules that need a text are undecidable. */
export function heldReports(dataset: Dataset, authority: string | null): PastReport[] {
  const place = dataset.offices.findIndex(({ id }) => id === authority);
  const office = dataset.offices[place];
  if (!office) return [];
  return dataset.reports.flatMap((report, at): PastReport[] => {
    if (report.office !== place) return [];
    const { id, year, form } = report;
    const whose = { authority: office.id, authorityName: office.name };
    return [{ id, ...whose, year, form, issued: null, figures: figuresOf(dataset, at) }];
  });
}

/** What is held of one report: figures that the report tells, blanks among them. */
function figuresOf(dataset: Dataset, report: number): Map<Key, Value> {
  const figures = new Map<Key, Value>();
  for (const { key } of FIGURES) {
    const observed = observe(dataset, report, key);
    if (observed.kind !== 'not-asked' && observed.kind !== 'not-found' && observed.kind !== 'no-report')
      figures.set(key, observed);
  }
  return figures;
}
