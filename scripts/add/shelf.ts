import { constants, copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Register } from '../../src/catalogue/authorities.ts';
import { readRegister } from '../build/read-register.ts';
import { sourceFiles } from '../build/source-files.ts';

/** The folder `data/`, as `npm run add` changes it: one more document. Nothing is ever overwritten. */
export interface Shelf {
  readonly register: () => Register;
  readonly isTaken: (file: string) => boolean;
  /** Path of a document with exactly these bytes, or null. */
  readonly sameAs: (bytes: Uint8Array) => string | null;
  readonly put: (from: string, file: string) => void;
}

/** Opens the folder of documents and register. */
export function shelfAt(data: string): Shelf {
  const reports = join(data, 'reports');
  return {
    register: () => readRegister(data).register,
    isTaken: (file) => existsSync(join(reports, file)),
    sameAs: (bytes) =>
      sourceFiles(reports).find(({ absolute }) => Buffer.compare(readFileSync(absolute), bytes) === 0)
        ?.path ?? null,
    put: (from, file) => {
      mkdirSync(reports, { recursive: true });
      copyFileSync(from, join(reports, file), constants.COPYFILE_EXCL);
    },
  };
}
