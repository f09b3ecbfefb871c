import { dataFile } from '../dataset/data-file.ts';
import { fields, listOf, text } from '../dataset/shape.ts';
import type { ChartMenuGroup } from '../table/chart-menu.ts';
import type { ToldChart } from '../table/spec.ts';
import type { ToldRate } from './rates/told-rate.ts';

// JSON that a compare page carries beside its data, by element id: of all charts its own, and the list of charts.

/** The chart of the page. */
export const OWN_CHART = dataFile<ToldChart>(
  'chart-spec',
  fields({
    ...{ id: text, shape: text, unit: text },
    ...{ language: text, label: text, title: text, definition: text },
    series: listOf(fields({ id: text, of: fields({ of: text }), label: text, role: text })),
  }),
);

/** The rates of the catalogue, in the page's language. */
export const OWN_RATES = dataFile<readonly ToldRate[]>(
  'rates',
  listOf(
    fields({
      ...{ id: text, name: text },
      formulas: listOf(fields({ formula: text, editions: text, remarks: listOf(text) })),
    }),
  ),
);

/** The list of charts, in the page's language. */
export const OWN_MENU = dataFile<readonly ChartMenuGroup[]>(
  'chart-menu',
  listOf(fields({ id: text, name: text, charts: listOf(fields({ id: text, label: text })) })),
);
