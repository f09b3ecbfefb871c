import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inventedHtml } from '../../src/document/invented.fixture.ts';
import { inventCity, registerCsv } from '../invented/city.ts';

/** Files of one kind to be measured. */
export interface Samples {
  readonly kind: string;
  readonly paths: readonly string[];
}

/** Where it is installed, it makes the office formats. */
const OFFICE = 'soffice';
/** Office formats that LibreOffice can make of the invented report; `doc` and `rtf` go through Writer. */
const CONVERTED = ['docx', 'odt', 'rtf', 'doc', 'pdf'] as const;

/**
 * What is measured: the shipped text reports, an invented report as a web page and, where LibreOffice is installed,
 * the same report in the office formats.
 */
export function samplesIn(folder: string, shipped: string): Samples[] {
  mkdirSync(folder, { recursive: true });
  const texts = readdirSync(shipped)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(shipped, name));
  const page = join(folder, 'invented.html');
  writeFileSync(page, inventedHtml());
  const found: Samples[] = [
    { kind: 'text', paths: texts },
    { kind: 'html', paths: [page] },
  ];
  if (spawnSync(OFFICE, ['--version'], { stdio: 'ignore' }).status !== 0) return found;
  for (const kind of CONVERTED) {
    const path = convert(folder, page, kind);
    if (path !== null) found.push({ kind, paths: [path] });
  }
  return found;
}

/** A data folder of so many reports of a city that does not exist, with its register, for measuring a whole build. */
export function manyReports(folder: string, count: number): void {
  const years = [2019, 2020, 2021, 2022, 2023, 2024];
  // Offices that came later or lost a report leave a few reports less than offices times years.
  const offices = Math.ceil(count / years.length) + 5;
  const city = inventCity({ seed: 1, offices, years });
  mkdirSync(join(folder, 'reports'), { recursive: true });
  writeFileSync(join(folder, 'authorities.csv'), registerCsv(city.authorities));
  let written = 0;
  for (const { report, text } of city.reports()) {
    if (written === count) break;
    writeFileSync(join(folder, 'reports', report.file), text);
    written += 1;
  }
}

function convert(folder: string, page: string, kind: string): string | null {
  // Word's formats are made from Writer's own: straight from a page they come out as web documents.
  const source = kind === 'pdf' || kind === 'odt' ? page : (convert(folder, page, 'odt') ?? page);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const filter = kind === 'odt' ? 'odt:writer8' : kind;
  const reading = source === page ? ['--infilter=HTML (StarWriter)'] : [];
  try {
    execFileSync(
      OFFICE,
      ['--headless', profile, ...reading, '--convert-to', filter, '--outdir', folder, source],
      {
        stdio: 'ignore',
        timeout: 120_000,
      },
    );
    const path = join(folder, `invented.${kind}`);
    return readFileSync(path).length > 0 ? path : null;
  } catch {
    return null;
  }
}
