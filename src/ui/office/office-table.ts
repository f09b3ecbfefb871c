import { asksTheSame, ASKED_BY_NOBODY } from '../../catalogue/asking.ts';
import { CHANNELS } from '../../catalogue/prose.ts';
import type { Figure, Key } from '../../catalogue/figure.ts';
import { cellsOfRow, figureOf } from '../../catalogue/indicators.ts';
import { existenceIn, type Existence } from '../../dataset/offices/existence.ts';
import { observeIn, type OfficeFile } from '../../dataset/offices/office-file.ts';
import type { Language } from '../../language/language.ts';
import type { ReportForm } from '../../report/report.ts';
import type { Observed } from '../../report/value.ts';
import type { OfficeWords } from './words.ts';

/** One year of an office: its report, or none. */
interface OfficeYear {
  readonly year: number;
  /** Place in `OfficeFile.reports`, -1 where there is no report. */
  readonly report: number;
  readonly entry: OfficeFile['reports'][number] | null;
  /** The form of the report before, where it is another; null where the form stays. */
  readonly formBefore: ReportForm;
  /** Whether a report of the year may be expected. */
  readonly existence: Existence;
}

/** Years side by side that share one edition of the form (or have no report). */
interface Edition {
  readonly form: ReportForm | 'no-report';
  readonly length: number;
  /** True where the years before are on another form. */
  readonly changes: boolean;
}

interface OfficeCell {
  readonly observed: Observed;
  readonly flags: readonly string[];
  /** True where the report before answers another question: a break is drawn between the two. */
  readonly broken: boolean;
}

interface OfficeRow {
  readonly figure: Figure;
  /** In the order of the years. */
  readonly cells: readonly OfficeCell[];
}

/** Figures of one part of the form. */
interface OfficePart {
  readonly id: PartId;
  readonly rows: readonly OfficeRow[];
}

export interface OfficeTable {
  /** True where some figure is not asked alike in all years. */
  readonly isBroken: boolean;
  readonly years: readonly OfficeYear[];
  readonly editions: readonly Edition[];
  readonly parts: readonly OfficePart[];
}

/** Parts of the table, named in the words of the page. */
type PartId = keyof OfficeWords['parts'];

const PARTS: readonly { readonly id: PartId; readonly keys: readonly Key[] }[] = [
  {
    id: 'amount',
    keys: ['disclosure.total', ...CHANNELS.map(([id]) => `channel.${id}`)],
  },
  {
    id: 'disclosure',
    keys: [
      ...cellsOfRow('normative-document'),
      'licence.decisions',
      'other-service.decisions',
      'penalty.decisions',
      'coercion.decisions',
      'fee.amount',
      'fee.items-last-year',
      'procurement.projects',
      'procurement.amount',
    ],
  },
  {
    id: 'requests',
    keys: [
      'request.received.total',
      'request.carried-in.total',
      'request.granted.total',
      'request.granted-in-part.total',
      'request.processed.total',
      'request.carried-out.total',
    ],
  },
  {
    id: 'disputes',
    keys: ['review.total', 'litigation-direct.total', 'litigation-after-review.total'],
  },
  { id: 'other', keys: ['processing-fee.amount'] },
];

/** More years than this are not drawn: a wrong year in one document must not make a table of a century. */
const MOST_YEARS = 30;

/**
 * The key figures of an office, years as columns from the first report to the last; a year without a report keeps its
 * column. Channels nobody tells and figures that no edition of these years asks for have no row.
 */
export function officeTable(file: OfficeFile): OfficeTable {
  const years = yearsOf(file);
  const parts = PARTS.flatMap(({ id, keys }) => {
    const rows = keys.flatMap((key) => rowOf(file, key, years));
    return rows.length > 0 ? [{ id, rows }] : [];
  });
  const isBroken = parts.some(({ rows }) => rows.some(({ cells }) => cells.some(({ broken }) => broken)));
  return { isBroken, years, editions: editionsOf(years), parts };
}

/** The same with the newest year first. */
export function newestFirst(table: OfficeTable): OfficeTable {
  const reversed = <T>(list: readonly T[]): readonly T[] => [...list].reverse();
  return {
    ...table,
    years: reversed(table.years),
    editions: reversed(table.editions),
    parts: table.parts.map(({ id, rows }) => ({
      id,
      rows: rows.map(({ figure, cells }) => ({ figure, cells: reversed(cells) })),
    })),
  };
}

function yearsOf({ office, reports }: OfficeFile): readonly OfficeYear[] {
  const told = reports.map(({ year }) => year);
  if (told.length === 0) return [];
  const last = Math.max(...told);
  const earliest = Math.min(...told);
  const first = Math.max(earliest, last - MOST_YEARS + 1);
  let form: ReportForm = null;
  return Array.from({ length: last - first + 1 }, (_, offset) => {
    const year = first + offset;
    const report = told.indexOf(year);
    const entry = reports[report] ?? null;
    const formBefore = entry && entry.form !== form ? form : null;
    form = entry?.form ?? form;
    return { year, report, entry, formBefore, existence: existenceIn(office, earliest, year) };
  });
}

function editionsOf(years: readonly OfficeYear[]): readonly Edition[] {
  const editions: Edition[] = [];
  for (const { entry, formBefore } of years) {
    const form = entry ? entry.form : 'no-report';
    const before = editions.at(-1);
    if (before?.form === form) editions[editions.length - 1] = { ...before, length: before.length + 1 };
    else editions.push({ form, length: 1, changes: formBefore !== null });
  }
  return editions;
}

function rowOf(file: OfficeFile, key: Key, years: readonly OfficeYear[]): readonly OfficeRow[] {
  const figure = figureOf(key);
  const asking = figure ?? ASKED_BY_NOBODY;
  const cells = years.map(({ report, entry, formBefore }): OfficeCell => ({
    observed: observeIn(file, report, key),
    flags: file.flags[key]?.[report] ?? [],
    broken: formBefore !== null && entry !== null && !asksTheSame(asking, formBefore, entry.form),
  }));
  const optional = key.startsWith('channel.');
  const wanted = cells.some(
    ({ observed: { kind } }) =>
      kind !== 'not-asked' && kind !== 'no-report' && !(optional && kind === 'not-found'),
  );
  return figure && wanted ? [{ figure, cells }] : [];
}

/** The name of a row, its levels apart; that its figure is a total says the heading of its part. */
export function rowName(figure: Figure, language: Language): string {
  return figure[language].replace(/｜总计$/, '').replaceAll('｜', ' · ');
}
