import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { REGISTER_COLUMNS } from '../../src/dataset/register.ts';
import type { Register } from '../../src/catalogue/authorities.ts';
import { readRegister } from '../build/read-register.ts';
import { sourceFiles } from '../build/source-files.ts';

/** The folder `data/`, as `npm run add` changes it: one more document, one more line. Nothing is ever overwritten. */
export interface Shelf {
  readonly register: () => Register;
  readonly isTaken: (file: string) => boolean;
  /** Path of a document with exactly these bytes, or null. */
  readonly sameAs: (bytes: Uint8Array) => string | null;
  readonly put: (from: string, file: string) => void;
  readonly enter: (line: string) => void;
}

/** Opens the folder of documents and register. */
export function shelfAt(data: string): Shelf {
  const reports = join(data, 'reports');
  const csv = join(data, 'authorities.csv');
  const header = `${REGISTER_COLUMNS.join(',')}
`;
  return {
    register: () => readRegister(csv).register,
    isTaken: (file) => existsSync(join(reports, file)),
    sameAs: (bytes) =>
      sourceFiles(reports).find(({ absolute }) => Buffer.compare(readFileSync(absolute), bytes) === 0)
        ?.path ?? null,
    put: (from, file) => {
      mkdirSync(reports, { recursive: true });
      copyFileSync(from, join(reports, file), constants.COPYFILE_EXCL);
    },
    enter: (line) => {
      const before = readRegister(csv).csv || header;
      // Beside the old file first, so that a full disk cannot cut the register short.
      writeFileSync(`${csv}.new`, `${before}${before.endsWith('\n') ? '' : '\n'}${line}\n`);
      renameSync(`${csv}.new`, csv);
    },
  };
}
