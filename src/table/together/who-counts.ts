import type { Dataset } from '../../dataset/dataset.ts';
import { isSummary, type FilledRow } from '../rows/rows.ts';

/** The rows of one year that are added up, and the reports that would count their offices twice. */
export interface WhoCounts {
  readonly members: readonly FilledRow[];
  readonly leftOut: readonly FilledRow[];
}

/**
 * Who of some rows of one year is added up. An office that was renamed is there once, under the name it reported
 * under. A report that sums up those below it never goes in together with an office's own figures: whom it covers is
 * not told. Where there is nothing else, the summaries of districts of one level stand, and no office is missed beside
 * them.
 */
export function whoCounts({ offices }: Pick<Dataset, 'offices'>, rows: readonly FilledRow[]): WhoCounts {
  const once = eachOnce(offices, rows);
  const sums = once.filter(({ heading }) => isSummary(heading.scope));
  if (sums.length === 0) return { members: once, leftOut: [] };
  const own = once.filter((row) => !sums.includes(row));
  if (own.some(({ report }) => report >= 0)) return { members: own, leftOut: sums };
  const [first] = sums;
  const level = (row: FilledRow): string | undefined => offices[row.office]?.level;
  const place = (row: FilledRow): string =>
    `${offices[row.office]?.city ?? ''} ${offices[row.office]?.district ?? ''}`;
  const apart = new Set(sums.map(place)).size === sums.length;
  const alike = sums.every((row) => first && level(row) === level(first));
  const members = apart && alike ? sums : sums.slice(0, 1);
  return { members, leftOut: sums.filter((row) => !members.includes(row)) };
}

/** Rows by the name an office goes on under; of two names the one with a report, else the later. */
function eachOnce(offices: Dataset['offices'], rows: readonly FilledRow[]): readonly FilledRow[] {
  const reporting = new Set(rows.flatMap((row) => (row.report < 0 ? [] : (offices[row.office]?.id ?? []))));
  const byLine = new Map<string, FilledRow>();
  for (const row of rows) {
    const office = offices[row.office];
    // One that others have gone on for is not missed beside them.
    if (!office || (row.report < 0 && office.successor !== undefined && reporting.has(office.successor)))
      continue;
    const line = office.runsOnAs ?? office.id;
    const known = byLine.get(line);
    if (!known || known.report < 0) byLine.set(line, row);
  }
  return [...byLine.values()];
}
