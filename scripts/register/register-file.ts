import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RegisterRow } from '../../src/dataset/register/columns.ts';
import { registerFromCsv } from '../../src/dataset/register/register.ts';
import { withRows } from '../../src/dataset/register/write.ts';
import { decodeText } from '../../src/document/decode.ts';
import type { Finding } from '../../src/finding/finding.ts';

const MARK = '\ufeff';

/**
 * What the register would be with these lines more, and what would be wrong with it; `isUsable` unless a line would be
 * left out. Nothing is written.
 */
export function withOrgans(
  data: string,
  rows: readonly RegisterRow[],
): { readonly text: string; readonly faults: readonly Finding[]; readonly isUsable: boolean } {
  const { text: before, marked } = textAt(join(data, 'authorities.csv'));
  const text = withRows(before, rows);
  const wrong = new Set(registerFromCsv(before).findings.map((finding) => JSON.stringify(finding)));
  const faults = registerFromCsv(text).findings.filter((finding) => !wrong.has(JSON.stringify(finding)));
  const isUsable = !faults.some(({ code }) => /^register-(?:id|name-missing)/.test(code));
  return { text: (marked ? MARK : '') + text, faults, isUsable };
}

/** Writes a register whole or not at all: beside the old one first, so that a full disk cannot cut it short. */
export function writeRegister(data: string, text: string): void {
  const path = join(data, 'authorities.csv');
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

/** The register with its mark; one in another encoding than UTF-8 is given the mark, by which spreadsheets tell it. */
function textAt(path: string): { readonly text: string; readonly marked: boolean } {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    return { text: '', marked: false };
  }
  const { text, encoding } = decodeText(bytes);
  return { text, marked: encoding !== 'utf-8' || bytes[0] === 0xef };
}
