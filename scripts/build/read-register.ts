import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindsFromCsv, type Kinds } from '../../src/dataset/register/kinds.ts';
import { registerFromCsv, type ReadRegister } from '../../src/dataset/register/register.ts';
import { decodeText } from '../../src/document/decode.ts';

/** The register as read, with the text it was read from; `csv` is empty where there is no such file. */
export interface RegisterFile extends ReadRegister {
  readonly csv: string;
  readonly kinds: Kinds;
}

/** Reads `authorities.csv` and `kinds.csv` of a folder. Without the former no organ is known, without the latter no kind is named. */
export function readRegister(folder: string): RegisterFile {
  const listed = handKept(join(folder, 'kinds.csv'));
  const { kinds, findings: ofKinds } = kindsFromCsv(listed ?? '');
  const csv = handKept(join(folder, 'authorities.csv'));
  if (csv === null || csv.trim() === '') {
    const missing = { code: 'register-missing', severity: 'warning', spans: [], facts: {} } as const;
    return { ...registerFromCsv(''), findings: [missing, ...ofKinds], csv: '', kinds };
  }
  const read = registerFromCsv(csv, listed === null ? null : new Set(kinds.keys()));
  return { ...read, findings: [...read.findings, ...ofKinds], csv, kinds };
}

/** A file that somebody keeps by hand, in UTF-8 or in what Chinese spreadsheets save (GB18030); null where there is none. */
export function handKept(path: string): string | null {
  try {
    return decodeText(readFileSync(path)).text;
  } catch {
    return null;
  }
}
