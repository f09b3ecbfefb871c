import type { Name } from '../../catalogue/figure.ts';
import type { Finding } from '../../finding/finding.ts';
import { readSheet } from './sheet.ts';

/** Names of the kinds of organ by their ids, as `data/kinds.csv` has them. */
export type Kinds = ReadonlyMap<string, Name>;

/** Reads the list of kinds. The order is the maintainer's; a line without id is passed over and told. */
export function kindsFromCsv(csv: string): { readonly kinds: Kinds; readonly findings: readonly Finding[] } {
  const sheet = readSheet(csv, 'kinds.csv', ['id', 'zh', 'en'], ['id', 'zh', 'en']);
  const findings = [...sheet.findings];
  const kinds = new Map<string, Name>();
  for (const { line, field } of sheet.rows) {
    const id = field('id');
    if (id === '' || kinds.has(id))
      findings.push({ code: 'kind-unusable', severity: 'warning', spans: [], facts: { line, id } });
    else kinds.set(id, { zh: field('zh') || id, en: field('en') || id });
  }
  return { kinds, findings };
}

/** What a kind is called; one that nobody has named stays as the register writes it, `water-works` in words. */
export function kindName(kinds: Kinds, kind: string): Name {
  return (
    kinds.get(kind) ?? { zh: kind, en: kind.charAt(0).toUpperCase() + kind.slice(1).replaceAll('-', ' ') }
  );
}
