import { readFileSync } from 'node:fs';
import { registerFromCsv, type ReadRegister } from '../../src/dataset/register.ts';
import { decodeText } from '../../src/document/decode.ts';

/** The register as read, with the text it was read from; `csv` is empty where there is no such file. */
export type RegisterFile = ReadRegister & { readonly csv: string };

/** Reads `authorities.csv`, in UTF-8 or in what Chinese spreadsheets save (GB18030). Without it no organ is known. */
export function readRegister(path: string): RegisterFile {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    const missing = { code: 'register-missing', severity: 'warning', spans: [], facts: {} } as const;
    return { ...registerFromCsv(''), findings: [missing], csv: '' };
  }
  const csv = decodeText(bytes).text;
  return { ...registerFromCsv(csv), csv };
}
