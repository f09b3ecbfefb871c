import type { Dataset } from '../../dataset/dataset.ts';
import type { Language } from '../../language/language.ts';
import type { Rate } from '../derive/derivation.ts';
import { deriveRow } from '../derive/derive.ts';
import { differingSeries } from '../rows/form-changes.ts';
import { pickRows, type FilledRow } from '../rows/rows.ts';
import { spanOfYears } from '../rows/years.ts';
import type { Selection } from '../selection.ts';
import type { ToldSeries } from '../spec.ts';
import { addCells } from '../together/add-cells.ts';
import { wordsOf as chartWordsOf } from '../words.ts';
import { beyondChance } from './beyond-chance.ts';
import { hasTerms } from './pooled.ts';
import { wordsOf } from './words.ts';

interface Asked {
  readonly rows: readonly FilledRow[];
  readonly series: ToldSeries;
  readonly language: Language;
}

/**
 * Who lies beyond chance. Where the one year shown has too few offices with enough cases, and where several years are
 * shown, both terms of every office are added up over the years, which are named. '' where that does not tell either.
 */
export function chanceSentence(
  dataset: Dataset,
  selection: Selection,
  { rows, series, language }: Asked,
): string {
  const years = new Set(rows.map(({ heading }) => heading.year));
  const ofYear = years.size === 1 ? beyondChance(rows, language) : '';
  if (ofYear !== '' || series.of.of !== 'rate') return ofYear;
  const every =
    years.size > 1
      ? rows
      : pickRows(dataset, { ...selection, years: [] }, language).map((row) => ({
          ...row,
          cells: deriveRow(dataset, row.report, [series.of]),
        }));
  const held = comparable(dataset, every.filter(hasTerms), series);
  const pooledYears = held.map(({ heading }) => heading.year);
  if (new Set(pooledYears).size < 2) return '';
  const said = beyondChance(officesOver(dataset, held, series.of), language);
  const { dash, list } = chartWordsOf(language);
  return said && wordsOf(language).overYears(spanOfYears(pooledYears, dash, list)) + said;
}

/** Rows on forms that ask what the newest of them asks. */
function comparable(dataset: Dataset, rows: readonly FilledRow[], series: ToldSeries): readonly FilledRow[] {
  const newest = rows.reduce<FilledRow | undefined>(
    (one, row) => (one && one.heading.year >= row.heading.year ? one : row),
    undefined,
  );
  const form = newest?.heading.form ?? null;
  return rows.filter(({ heading }) => differingSeries(dataset, [series], heading.form, form).length === 0);
}

/** One row an office, under its latest name, told as of one year. */
function officesOver({ offices }: Dataset, rows: readonly FilledRow[], rate: Rate): readonly FilledRow[] {
  const byLine = new Map<string, FilledRow[]>();
  for (const row of [...rows].sort((a, b) => a.heading.year - b.heading.year)) {
    const office = offices[row.office];
    const line = office?.runsOnAs ?? office?.id ?? '';
    byLine.set(line, [...(byLine.get(line) ?? []), row]);
  }
  return [...byLine.values()].flatMap((own) => {
    const last = own.at(-1);
    if (!last) return [];
    const members = own.flatMap(({ heading, cells: [cell] }) =>
      cell ? [{ label: heading.label, report: heading.report, cell, counts: true }] : [],
    );
    return [{ ...last, heading: { ...last.heading, year: 0 }, cells: [addCells(members, rate)] }];
  });
}
