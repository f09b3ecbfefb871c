import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentOf } from '../../src/dataset/data-file.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { placesIn } from '../../src/dataset/places/places-in.ts';
import { FILE_MARKS, LANGUAGES } from '../../src/language/language.ts';
import { placeFile } from '../../src/table/places/place-file.ts';
import { placeCsv } from '../../src/ui/place/place-csv.ts';

/** Writes the figures of every place as CSV into the folder of data, from the file that its page is made from. */
export function writePlaceFiles({ offices }: Dataset, folder: string): void {
  for (const { level, id } of placesIn(offices)) {
    const file = placeFile(level, id);
    const content = contentOf(readFileSync(join(folder, file.address), 'utf8'), file);
    if (!content.ok) throw new Error(`${content.refusal.code} ${file.address}`);
    for (const language of LANGUAGES)
      writeFileSync(
        join(folder, file.address.replace(/\.json$/, `${FILE_MARKS[language]}.csv`)),
        placeCsv(content.value, language),
      );
  }
}
