import { registerOf, type Authority, type Register } from '../../catalogue/authorities.ts';
import type { Finding } from '../../finding/finding.ts';
import { authorityOf } from './authority.ts';
import { REGISTER_COLUMNS } from './columns.ts';
import { isId } from './fields.ts';
import { freshIds, knownKinds, leadsSomewhere, sharedCodes, sharedNames } from './links.ts';
import { readSheet } from './sheet.ts';

/** The register and what its maintainer should look at. */
export interface ReadRegister {
  readonly register: Register;
  readonly findings: readonly Finding[];
}

/**
 * Reads the register of 行政机关 from CSV (UTF-8, with or without BOM). A line that cannot be used is left out, a field
 * that cannot be used is empty, and both are told; nothing stops a build. `kinds` are those of `data/kinds.csv`, null
 * where there is no such file.
 */
export function registerFromCsv(csv: string, kinds: ReadonlySet<string> | null = null): ReadRegister {
  const sheet = readSheet(csv, 'authorities.csv', REGISTER_COLUMNS, ['id', 'name']);
  const findings: Finding[] = [...sheet.findings];
  const authorities: Authority[] = [];
  const lines = new Map<string, number>();
  for (const row of sheet.rows) {
    const id = row.field('id');
    const tell = (code: string, facts: Finding['facts'] = {}): void => {
      findings.push({ code, severity: 'warning', spans: [], facts: { line: row.line, id, ...facts } });
    };
    if (!isId(id)) tell('register-id-invalid');
    else if (row.field('name') === '') tell('register-name-missing');
    else if (lines.has(id)) tell('register-id-twice');
    else {
      lines.set(id, row.line);
      authorities.push(authorityOf(row, tell));
    }
  }
  const lineOf = ({ id }: Authority): number => lines.get(id) ?? 0;
  const linked = freshIds(leadsSomewhere(authorities, lineOf, findings), lineOf, findings);
  sharedCodes(linked, lineOf, findings);
  knownKinds(linked, kinds, lineOf, findings);
  const register = registerOf(linked);
  return { register, findings: [...findings, ...sharedNames(register)] };
}
