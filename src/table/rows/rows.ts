import { existenceIn, firstReports, isExpected } from '../../dataset/offices/existence.ts';
import { officeLabel, officeName } from '../../dataset/offices/office-names.ts';
import type { Dataset, OfficeName } from '../../dataset/dataset.ts';
import { formName } from './form-changes.ts';
import type { Selection } from '../selection.ts';
import type { Language } from '../../language/language.ts';
import { rankOf, type TableCell } from '../cell.ts';
import type { RowHeading } from '../chart-table.ts';
import { wordsOf } from '../words.ts';

/** A row before it is filled: its heading and the report's index in the dataset, -1 where there is none. */
export interface PickedRow {
  readonly heading: RowHeading;
  /** Place of the office in the register. */
  readonly office: number;
  readonly report: number;
}

/** True where the filters choose the office. */
export function isChosen(
  office: OfficeName,
  selection: Pick<Selection, 'offices' | 'districts' | 'kinds'>,
): boolean {
  const passes = (list: readonly string[], value: string): boolean =>
    list.length === 0 || list.includes(value);
  return (
    passes(selection.offices, office.id) &&
    passes(selection.districts, office.district) &&
    passes(selection.kinds, office.kind)
  );
}

/**
 * The office-years to show, by office and year. Where years are chosen, an office that was there and of which no report
 * of that year is held has a row without report, so that it is left out nowhere.
 */
export function pickRows(dataset: Dataset, selection: Selection, language: Language): PickedRow[] {
  // Over the years an office goes on under its new name.
  const now = selection.trend ? new Map(dataset.offices.map((office) => [office.id, office])) : null;
  const lineOf = (office: OfficeName): OfficeName | undefined => now?.get(office.runsOnAs ?? '');
  const chosen = dataset.offices.map((office) =>
    [office, lineOf(office) ?? office].some((one) => isChosen(one, selection)),
  );
  const years = new Set(selection.years);
  const rows: PickedRow[] = [];
  dataset.reports.forEach((entry, report) => {
    const office = dataset.offices[entry.office];
    if (!office || chosen[entry.office] !== true || (years.size > 0 && !years.has(entry.year))) return;
    const { form: edition, scope } = entry;
    const form = { form: edition, scope, formName: formName(dataset, edition, language) };
    const heading = headingOf(office, entry.year, entry.id, form, language);
    const line = lineOf(office)?.id;
    rows.push({
      heading: line === undefined ? heading : { ...heading, line },
      office: entry.office,
      report,
    });
  });
  if (years.size === 0) return rows;
  const held = new Set(rows.map((row) => `${row.office} ${row.heading.year}`));
  const first = firstReports(dataset);
  dataset.offices.forEach((office, index) => {
    if (chosen[index] !== true) return;
    for (const year of years)
      if (
        !held.has(`${index} ${year}`) &&
        isExpected(existenceIn(office, first.get(index) ?? Infinity, year))
      )
        rows.push({ heading: headingOf(office, year, null, NO_FORM, language), office: index, report: -1 });
  });
  return rows.sort((a, b) => a.office - b.office || a.heading.year - b.heading.year);
}

/** A filled row on its way to its place. */
export interface FilledRow extends PickedRow {
  readonly cells: readonly TableCell[];
}

/**
 * Puts rows in the order asked for. Ties keep office and year order; a row without a number comes last whichever
 * way values are sorted, for it is neither much nor little, and one without a report after it.
 */
export function sortRows(rows: readonly FilledRow[], selection: Selection, headline: number): FilledRow[] {
  const way = selection.descending ? -1 : 1;
  const byOffice = (a: FilledRow, b: FilledRow): number => a.office - b.office;
  const byYear = (a: FilledRow, b: FilledRow): number => a.heading.year - b.heading.year;
  const byValue = (a: FilledRow, b: FilledRow): number => {
    const [left, right] = [valueAt(a, headline), valueAt(b, headline)];
    if (left === undefined || right === undefined)
      return (
        Number(left === undefined) - Number(right === undefined) ||
        Number(a.report < 0) - Number(b.report < 0)
      );
    return way * (left - right);
  };
  const compare = {
    office: (a: FilledRow, b: FilledRow) => way * byOffice(a, b) || byYear(a, b),
    year: (a: FilledRow, b: FilledRow) => way * byYear(a, b) || byOffice(a, b),
    value: (a: FilledRow, b: FilledRow) => byValue(a, b) || byOffice(a, b) || byYear(a, b),
  }[selection.sort];
  return [...rows].sort(compare);
}

function valueAt(row: FilledRow, series: number): number | undefined {
  const cell = row.cells[series];
  return cell && rankOf(cell);
}

const NO_FORM = { form: null, scope: null, formName: '' } as const;

/** Short name of an office, for the axis and for lists. */
export function labelOf(office: OfficeName, language: Language): string {
  return withoutCity(officeLabel(office, language));
}

function headingOf(
  office: OfficeName,
  year: number,
  report: string | null,
  form: Pick<RowHeading, 'form' | 'scope' | 'formName'>,
  language: Language,
): RowHeading {
  return {
    id: report ?? `${office.id}-${year}`,
    report,
    office: office.id,
    officeName: officeName(office, language),
    label: labelOf(office, language) + (isSummary(form.scope) ? wordsOf(language).summary : ''),
    district: office.district,
    year,
    ...form,
  };
}

/** Whether figures are those of an area or a system, and not of the office alone. */
export function isSummary(scope: RowHeading['scope']): boolean {
  return scope === 'area' || scope === 'system';
}

/** `Justice Bureau, Beilun District, Ningbo` without its city, where a district still says which it is. */
function withoutCity(name: string): string {
  const parts = name.split(', ');
  return parts.length > 2 ? parts.slice(0, -1).join(', ') : name;
}
