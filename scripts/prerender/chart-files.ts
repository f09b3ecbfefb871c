import { FILE_MARKS, LANGUAGES } from '../../src/language/language.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHARTS } from '../../src/table/specs.ts';
import { tabulate } from '../../src/table/tabulate.ts';
import { toldChart } from '../../src/table/told-chart.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { tableToCsv } from '../../src/export/csv.ts';
import { opened } from '../../src/table/opening.ts';
import { DEFAULT_VIEW } from '../../src/view/view.ts';

/** Writes the CSV of every chart over all offices and years, for readers without JavaScript and for stable links. */
export function writeChartFiles(dataset: Dataset, folder: string): void {
  const everything = opened({ ...DEFAULT_VIEW, everyYear: true }, dataset);
  mkdirSync(folder, { recursive: true });
  for (const spec of CHARTS) {
    for (const language of LANGUAGES) {
      const csv = tableToCsv(tabulate(toldChart(spec, language), dataset, everything));
      writeFileSync(join(folder, `${spec.id}${FILE_MARKS[language]}.csv`), csv);
    }
  }
}
