import type { Name } from '../../../catalogue/figure.ts';
import type { Dataset } from '../../../dataset/dataset.ts';
import { opened } from '../../../table/opening.ts';
import { spanOfYears } from '../../../table/rows/years.ts';
import type { ToldChart } from '../../../table/spec.ts';
import { tabulate } from '../../../table/tabulate.ts';
import { wordsOf as chartWordsOf } from '../../../table/words.ts';
import { DEFAULT_VIEW } from '../../../view/view.ts';
import { facetsOf } from '../filters/facets.ts';
import { firstRows, MORE_ROWS, officesOf, rowsAtFirst } from '../shown.ts';
import { wordsOf } from './words.ts';
import type { FirstLook } from './first-look.ts';

/** What a chart opens on where its address asks for nothing. `kinds` are the names of the kinds of office, by id. */
export function lookFirst(
  spec: ToldChart,
  dataset: Dataset,
  kinds: Readonly<Record<string, Name>>,
): FirstLook {
  const { years, sort, descending, ...view } = opened(DEFAULT_VIEW, dataset);
  const whole = tabulate(spec, dataset, { ...view, years, sort, descending });
  const count = rowsAtFirst(whole);
  const table = firstRows(whole, count);
  return {
    version: dataset.version,
    table,
    beyond: firstRows(whole, count + MORE_ROWS).rows.length - table.rows.length,
    offices: officesOf(whole),
    chosen: { years, sort, descending },
    facets: facetsOf(dataset, (kind) => kinds[kind]?.[spec.language] ?? kind),
    held: heldIn(dataset, spec),
  };
}

function heldIn({ reports }: Dataset, { language }: ToldChart): string {
  if (reports.length === 0) return '';
  const { dash, list } = chartWordsOf(language);
  const years = reports.map(({ year }) => year);
  const offices = new Set(reports.map(({ office }) => office)).size;
  return wordsOf(language).held(offices, reports.length, spanOfYears(years, dash, list));
}
