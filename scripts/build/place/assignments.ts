import { readSheet } from '../../../src/dataset/register/sheet.ts';
import { yearIn } from '../../../src/dataset/register/fields.ts';
import type { Facts, Finding } from '../../../src/finding/finding.ts';
import { SCOPES, type ReportScope } from '../../../src/report/report.ts';

/** What the maintainer says of one file in `data/reports.csv`. */
export interface Assignment {
  readonly authority: string | null;
  readonly year: number | null;
  readonly scope: ReportScope | null;
  /** Path of the file whose place this one takes, whatever the dates of signature are. */
  readonly replaces: string | null;
  readonly note: string;
}

export const ASSIGNMENT_COLUMNS = ['file', 'authority', 'year', 'scope', 'replaces', 'note'] as const;

/** Assignments by the path of their file. */
export interface Assignments {
  readonly byFile: ReadonlyMap<string, Assignment>;
  readonly findings: readonly Finding[];
}

/**
 * Reads `data/reports.csv`. Files are named by their paths below `data/reports`. What names nobody or nothing is told
 * and has no effect: a wrong word must not put a report under a wrong office.
 */
export function readAssignments(
  csv: string,
  offices: ReadonlySet<string>,
  files: ReadonlySet<string>,
): Assignments {
  const sheet = readSheet(csv, 'reports.csv', ASSIGNMENT_COLUMNS, ['file']);
  const findings = [...sheet.findings];
  const byFile = new Map<string, Assignment>();
  for (const { line, field } of sheet.rows) {
    const file = pathIn(field('file'));
    const tell = (code: string, facts: Facts = {}): null => {
      findings.push({ code, severity: 'warning', spans: [], facts: { line, name: file, ...facts } });
      return null;
    };
    const taken = <T>(
      column: 'authority' | 'year' | 'scope' | 'replaces',
      read: (text: string) => T | undefined,
    ) => {
      const text = field(column);
      return text === '' ? null : (read(text) ?? tell(`assignment-${column}-unknown`, { value: text }));
    };
    if (!files.has(file)) tell('assignment-file-unknown');
    else if (byFile.has(file)) tell('assignment-file-twice');
    else
      byFile.set(file, {
        authority: taken('authority', (id) => (offices.has(id) ? id : undefined)),
        year: taken('year', yearIn),
        scope: taken('scope', (text) => SCOPES.find((scope) => scope === text)),
        replaces: taken('replaces', (text) => {
          const other = pathIn(text);
          return files.has(other) && !leadsBack(other, file, byFile) ? other : undefined;
        }),
        note: field('note'),
      });
  }
  return { byFile, findings };
}

function leadsBack(from: string, file: string, byFile: ReadonlyMap<string, Assignment>): boolean {
  const passed = new Set<string>();
  for (let at: string | null = from; at !== null && !passed.has(at); at = byFile.get(at)?.replaces ?? null) {
    if (at === file) return true;
    passed.add(at);
  }
  return false;
}

/** A path as somebody types it: below `data/reports` or with that in front, with either slash. */
function pathIn(text: string): string {
  return text.replaceAll('\\', '/').replace(/^(?:\.\/)?(?:(?:data\/)?reports\/)?/, '');
}
