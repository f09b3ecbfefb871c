import { ratesOf } from '../../catalogue/rates/rates.ts';
import { refuse } from '../../dataset/data-file.ts';
import type { Dataset, OfficeName } from '../../dataset/dataset.ts';
import type { OrRefusal } from '../../finding/finding.ts';
import type { ShapeName } from '../../chart/load-shape.ts';
import type { ChartTable } from '../../table/chart-table.ts';
import { opened } from '../../table/opening.ts';
import { isChosen } from '../../table/rows/rows.ts';
import { rateChart } from '../../table/rates/rate-chart.ts';
import type { Selection } from '../../table/selection.ts';
import { shapeOf } from '../../table/shape-of.ts';
import type { ToldChart } from '../../table/spec.ts';
import { tabulate } from '../../table/tabulate.ts';
import { keepKnown } from '../../view/known.ts';
import type { View } from '../../view/view.ts';
import { loadChart } from '../load-chart.ts';
import type { Site } from '../site.ts';
import { formerIdsFor } from '../former-ids.ts';
import { OFFICE_SEARCH } from '../../dataset/offices/offices-file.ts';
import { knownOf } from './filters/facets.ts';
import type { LoadSearch } from '../../dataset/offices/office-search.ts';

/** A rate that can be looked at, and what it can be of; the first where nobody says. */
export interface OfferedRate {
  readonly value: string;
  readonly name: string;
  /** A part of its cases, which chance scatters. */
  readonly isShare: boolean;
  readonly denominators: readonly { readonly value: string; readonly name: string }[];
}

/** All figures of a chart, for every view but the one its page opens on. */
export interface Whole {
  readonly offices: readonly OfficeName[];
  readonly search: LoadSearch;
  /** The rates that the chart offers beside its series. */
  readonly rates: readonly OfferedRate[];
  /** The same view without what the figures do not hold. */
  readonly kept: (view: View) => ReturnType<typeof keepKnown>;
  /** Whether some office that a view chooses has reports of two years, so that there is a course to follow. */
  readonly courses: (view: View) => boolean;
  /** The view completed by what the site chooses. */
  readonly opened: (view: View) => View & Selection;
  /** How a view is drawn. */
  readonly shapeOf: (view: View) => ShapeName;
  readonly tabulate: (selection: Selection) => ChartTable;
}

/**
 * Fetches the figures of a chart, `asked` being the view first wished for. Refused where they do not come, or are of
 * another version than the page.
 */
export async function wholeOf(spec: ToldChart, asked: View, site: Site): Promise<OrRefusal<Whole>> {
  const loaded = await loadChart(spec.id, site);
  if (!loaded.ok) return loaded;
  const dataset = loaded.value;
  if (site.version !== '' && dataset.version !== site.version) return refuse('load-mixed', spec.id);
  const known = knownOf(dataset, spec, await formerIdsFor([asked], site));
  return {
    ok: true,
    value: {
      offices: dataset.offices,
      rates: ratesOf(spec.id).map((rate) => ({
        value: rate.id,
        name: rate[spec.language],
        isShare: rate.kind === 'share',
        denominators: rate.denominators.map((one) => ({ value: one.id, name: one[spec.language] })),
      })),
      search: () => site.read(OFFICE_SEARCH),
      kept: (view) => keepKnown(view, known),
      courses: (view) => hasCourse(dataset, view),
      opened: (view) => opened(view, dataset),
      shapeOf: (view) => {
        const selection = opened(view, dataset);
        return shapeOf(rateChart(spec, selection), dataset, selection);
      },
      tabulate: (selection) => tabulate(spec, dataset, selection),
    },
  };
}

function hasCourse({ offices, reports }: Dataset, view: View): boolean {
  const reporting = new Set<number>();
  return reports.some(({ office }) => {
    const entry = offices[office];
    if (!entry || !isChosen(entry, view)) return false;
    const isAgain = reporting.has(office);
    reporting.add(office);
    return isAgain;
  });
}
