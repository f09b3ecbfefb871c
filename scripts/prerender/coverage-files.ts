import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentOf, type DataFile } from '../../src/dataset/data-file.ts';
import { COVERAGE } from '../../src/dataset/offices/coverage-file.ts';
import { OFFICES } from '../../src/dataset/offices/offices-file.ts';
import { FILE_MARKS, LANGUAGES } from '../../src/language/language.ts';
import { coverageCsv } from '../../src/ui/offices/coverage-csv.ts';
import { linesOf } from '../../src/ui/offices/lines.ts';

/** Writes what is held of every office and year as CSV into the folder of data, for readers without JavaScript. */
export function writeCoverageFiles(folder: string): void {
  const [file, coverage] = [read(folder, OFFICES), read(folder, COVERAGE)];
  const lines = linesOf(file, coverage);
  for (const language of LANGUAGES)
    writeFileSync(
      join(folder, `coverage${FILE_MARKS[language]}.csv`),
      coverageCsv(lines, null, { file, coverage, language }),
    );
}

function read<T>(folder: string, file: DataFile<T>): T {
  const content = contentOf(readFileSync(join(folder, file.address), 'utf8'), file);
  if (!content.ok) throw new Error(`${content.refusal.code} ${file.address}`);
  return content.value;
}
