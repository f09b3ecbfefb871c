import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OrRefusal } from '../../src/finding/finding.ts';
import type { SourcedReport } from '../../src/report/report.ts';
import { sourceFiles } from './source-files.ts';

/** What was understood of documents, kept by the hash of their bytes. */
export interface RecognisedStore {
  readonly get: (hash: string) => OrRefusal<SourcedReport> | null;
  readonly put: (hash: string, result: OrRefusal<SourcedReport>) => void;
}

/** Folder of what one state of the reading code and of the register understood; other states have other folders. */
export function storeFolder(cache: string, code: string, register: string): string {
  const hash = createHash('sha256').update(codeHash(code)).update(register).digest('hex').slice(0, 16);
  return join(cache, hash);
}

export function openStore(folder: string): RecognisedStore {
  const pathOf = (hash: string): string => join(folder, hash.slice(0, 2), `${hash}.json`);
  return {
    get: (hash) => {
      try {
        return JSON.parse(readFileSync(pathOf(hash), 'utf8')) as OrRefusal<SourcedReport>;
      } catch {
        // Not there, or cut short by a full disk: it is read again.
        return null;
      }
    },
    put: (hash, result) => {
      const path = pathOf(hash);
      const unfinished = `${path}.${String(process.pid)}`;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(unfinished, JSON.stringify(result));
      renameSync(unfinished, path);
    },
  };
}

/** Removes what earlier states of the code or of the register have left. */
export function clearOtherStores(cache: string, folder: string): void {
  if (!existsSync(cache)) return;
  for (const name of readdirSync(cache))
    if (join(cache, name) !== folder) rmSync(join(cache, name), { recursive: true, force: true });
}

/** Folders whose code decides what is understood of a document. */
const READING_CODE = ['catalogue', 'finding', 'document', 'report'] as const;

function codeHash(root: string): string {
  const hash = createHash('sha256');
  for (const folder of READING_CODE)
    for (const { path, absolute } of sourceFiles(join(root, 'src', folder)))
      if (path.endsWith('.ts') && !/\.(?:test|fixture)\.ts$/.test(path))
        hash.update(`${folder}/${path}\n`).update(readFileSync(absolute));
  const lock = join(root, 'package-lock.json');
  if (existsSync(lock)) hash.update(readFileSync(lock));
  return hash.digest('hex');
}
