import { FILE_MARKS, LANGUAGES } from '../../src/language/language.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHARTS } from '../../src/table/specs.ts';
import { tabulate } from '../../src/table/tabulate.ts';
import { toldChart } from '../../src/table/told-chart.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { tableToCsv } from '../../src/export/csv.ts';
import { DEFAULT_VIEW } from '../../src/view/view.ts';

/** Writes the CSV of every chart's view without parameters, for readers without JavaScript and for stable links. */
export function writeChartFiles(dataset: Dataset, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const spec of CHARTS) {
    for (const language of LANGUAGES) {
      const csv = tableToCsv(tabulate(toldChart(spec, language), dataset, DEFAULT_VIEW));
      writeFileSync(join(folder, `${spec.id}${FILE_MARKS[language]}.csv`), csv);
    }
  }
}
