import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inventedHtml } from '../../src/document/invented.fixture.ts';

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

/** Copies of the shipped reports, each under the name of an office of its own, for measuring a whole build. */
export function manyReports(folder: string, shipped: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  const texts = readdirSync(shipped)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(shipped, name), 'utf8'));
  for (let index = 0; index < count; index += 1) {
    const office = `青禾${[...String(index)].map((digit) => '零一二三四五六七八九'.charAt(Number(digit))).join('')}区`;
    const text = (texts[index % texts.length] ?? '').replaceAll(
      /(?:宁波市?)?(?:镇海区|北仑区|南部商务区)/g,
      office,
    );
    writeFileSync(join(folder, `${String(index)}.txt`), text);
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
