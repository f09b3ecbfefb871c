import type { Dataset } from '../../dataset/dataset.ts';
import type { Language } from '../../language/language.ts';
import { numberOf } from '../../report/value.ts';
import { countOf, observedIn, type TableCell } from '../cell.ts';
import type { RowHeading } from '../chart-table.ts';
import { differingSeries, formName } from '../rows/form-changes.ts';
import { isSummary, type FilledRow } from '../rows/rows.ts';
import type { ToldSeries } from '../spec.ts';
import { wordsOf as tableWordsOf } from '../words.ts';
import { addCells, hasFigure, type Member } from './add-cells.ts';
import type { By } from './by.ts';
import { groupsOf, type Group } from './groups.ts';
import { whoCounts } from './who-counts.ts';
import { wordsOf } from './words.ts';

const MOST_NAMES = 8;

/** Rows of districts or kinds, and what a reader must know of them. */
export interface Gathered {
  readonly rows: readonly FilledRow[];
  readonly notes: readonly string[];
}

interface Asked {
  readonly by: Exclude<By, 'office'>;
  readonly series: readonly ToldSeries[];
  readonly rates: boolean;
  /** Whether the series are parts of a whole, laid end to end. */
  readonly whole: boolean;
  readonly language: Language;
}

/** Rows of offices → one row for each district or kind and year. The rows are told of every office of a year. */
export function gather(dataset: Dataset, rows: readonly FilledRow[], asked: Asked): Gathered {
  const groups = groupsOf(dataset, asked.by, asked.language);
  const runs = new Map<string, { group: Group; year: number; rows: FilledRow[] }>();
  for (const row of rows) {
    const group = groups[row.office];
    if (!group) continue;
    const { year } = row.heading;
    const run = runs.get(`${String(group.place)} ${String(year)}`) ?? { group, year, rows: [] };
    run.rows.push(row);
    runs.set(`${String(group.place)} ${String(year)}`, run);
  }
  const leftOut: RowHeading[] = [];
  const gathered = [...runs.values()].map(({ group, year, rows: own }): FilledRow => {
    const who = whoCounts(dataset, own);
    leftOut.push(...who.leftOut.map(({ heading }) => heading));
    const held = who.members.filter(({ report }) => report >= 0);
    return {
      heading: headingOf(dataset, group, year, who.members, asked),
      office: group.place,
      report: held[0]?.report ?? -1,
      cells: asked.series.map((_, at) => togetherAt(dataset, who.members, at, asked)),
    };
  });
  return {
    rows: gathered.sort((a, b) => a.office - b.office || a.heading.year - b.heading.year),
    notes: notesOf(leftOut, asked),
  };
}

/**
 * One figure of several offices, over those whose form asks the same as that of most of them. `whole`: parts that are
 * laid end to end are of the same offices, so that one which leaves out a part is in none of them.
 */
export function togetherAt(
  dataset: Dataset,
  members: readonly FilledRow[],
  at: number,
  { series, whole }: Pick<Asked, 'series' | 'whole'>,
): TableCell {
  const of = series[at]?.of;
  const usual = usualForm(members, at);
  const counts = ({ heading: { form }, cells }: FilledRow): boolean =>
    (form === usual || !differingSeries(dataset, series, usual, form).includes(at)) &&
    !(whole && cells.some(isLeftOut));
  const told = members.map((row): Member => ({
    label: row.heading.label,
    report: row.heading.report,
    cell: row.cells[at] ?? NOTHING,
    counts: counts(row),
  }));
  return addCells(told, of?.of === 'rate' ? of : undefined);
}

const isLeftOut = (cell: TableCell): boolean => !hasFigure(cell) && observedIn(cell).kind !== 'not-asked';

function notesOf(leftOut: readonly RowHeading[], { by, rates, whole, language }: Asked): string[] {
  const words = wordsOf(language);
  const years = new Set(leftOut.map(({ year }) => year));
  const names = [...leftOut]
    .sort((a, b) => a.year - b.year)
    .map(({ label, year }) => (years.size > 1 ? words.ofYear(label, year) : label));
  const listed = names.slice(0, MOST_NAMES).join(tableWordsOf(language).betweenNames);
  return [
    words.noteTogether[by] +
      (rates ? words.notePooled : '') +
      words.noteMembers +
      (whole ? words.noteWhole : ''),
    ...(names.length === 0 ? [] : [words.noteLeftOut(listed, names.length, names.length > MOST_NAMES)]),
  ];
}

const NOTHING: TableCell = { kind: 'printed', key: '', observed: { kind: 'no-report' }, flags: [] };

/** The form of most of those that have a number. */
function usualForm(members: readonly FilledRow[], at: number): RowHeading['form'] {
  const counts = new Map<RowHeading['form'], number>();
  for (const { heading, cells } of members) {
    const cell = cells[at];
    if (cell && numberOf(countOf(cell)) !== undefined)
      counts.set(heading.form, (counts.get(heading.form) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

function headingOf(
  dataset: Dataset,
  group: Group,
  year: number,
  members: readonly FilledRow[],
  { by, language }: Asked,
): RowHeading {
  const held = members.filter(({ report }) => report >= 0).map(({ heading }) => heading);
  const forms = [...new Set(held.map(({ form }) => form))].filter((form) => form !== null);
  const form = forms.length > 1 ? 'mixed' : (forms[0] ?? null);
  const summary = held.find(({ scope }) => isSummary(scope));
  return {
    id: `${group.id}-${String(year)}`,
    report: null,
    office: group.id,
    officeName: group.name,
    label: group.name + (summary ? tableWordsOf(language).summary : ''),
    district: by === 'district' ? group.value : '',
    year,
    form,
    scope: summary?.scope ?? null,
    formName: formName(dataset, form, language),
    together: { by, value: group.value, offices: members.length, reports: held.length },
  };
}
