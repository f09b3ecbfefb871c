import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { REGISTER_COLUMNS } from '../../src/dataset/register/columns.ts';
import { inventedHtml } from '../../src/document/invented.fixture.ts';

/** A data folder of offices that do not exist, on the disk, for one test. */
export interface Workshop {
  readonly root: string;
  readonly input: string;
  readonly output: string;
  readonly cache: string;
}

/** A folder that is gone when the test is. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Makes a data folder with these files below `reports/`, and these lines in the register. */
export function workshop(
  reports: Readonly<Record<string, string | Uint8Array>>,
  lines: readonly string[] = [],
): Workshop {
  const root = emptyFolder();
  const input = join(root, 'data');
  mkdirSync(join(input, 'reports'), { recursive: true });
  writeFileSync(join(input, 'authorities.csv'), [REGISTER_COLUMNS.join(','), ...lines, ''].join('\n'));
  for (const [path, content] of Object.entries(reports)) {
    mkdirSync(dirname(join(input, 'reports', path)), { recursive: true });
    writeFileSync(join(input, 'reports', path), content);
  }
  return { root, input, output: join(root, 'public', 'data'), cache: join(root, 'cache') };
}

export const WATER =
  'qinghe-water,青禾区水务局,,青禾水务,"Water Bureau, Qinghe",county,water,青禾区,白石市,,';

/** A report of an invented office and year as a web page; `signed` as printed. */
export function page(office: string, year: number, signed = `${String(year + 1)}年1月12日`): string {
  return inventedHtml()
    .replaceAll('青禾区水务局', office)
    .replaceAll('2022', String(year))
    .replace('2023年1月12日', signed);
}

/** Every file below a folder with its content, for comparing two builds. */
export function contents(folder: string, prefix = ''): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) Object.assign(found, contents(path, `${prefix}${name}/`));
    else found[prefix + name] = readFileSync(path, 'latin1');
  }
  return found;
}
