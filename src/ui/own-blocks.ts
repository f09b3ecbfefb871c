import { dataFile } from '../dataset/data-file.ts';
import { fields, listOf, text } from '../dataset/shape.ts';
import type { ChartMenuGroup } from '../table/chart-menu.ts';
import type { ChartSpec } from '../table/spec.ts';

// JSON that a compare page carries beside its data, by element id: of all charts its own, and the list of charts.

const name = fields({ zh: text, en: text });

/** The chart of the page, its words in the page's language. */
export const OWN_CHART = dataFile<ChartSpec>(
  'chart-spec',
  fields({
    ...{ id: text, shape: text, unit: text },
    ...{ label: name, title: name, definition: name },
    series: listOf(fields({ id: text, of: fields({ of: text }), label: name, role: text })),
  }),
);

/** The list of charts, in the page's language. */
export const OWN_MENU = dataFile<readonly ChartMenuGroup[]>(
  'chart-menu',
  listOf(fields({ id: text, name: text, charts: listOf(fields({ id: text, label: text })) })),
);
