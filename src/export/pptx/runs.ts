import { wordsOf } from '../words.ts';
import type { ChartTable } from '../../table/chart-table.ts';

/** Years of one office under one edition of the form: the only ones a line may join. */
interface Run {
  /** Place of the office among those shown, for its colour. */
  readonly office: number;
  readonly name: string;
  /** Rows of the table, by year. */
  readonly rows: readonly number[];
}

/** Splits the rows of each office where its form changes; an office under one edition has one run and a plain name. */
export function runsOf(table: ChartTable): Run[] {
  const offices = [...new Set(table.rows.map((row) => row.office))];
  return offices.flatMap((office, at) => {
    const places = table.rows
      .flatMap((row, place) => (row.office === office ? [place] : []))
      .sort((a, b) => (table.rows[a]?.year ?? 0) - (table.rows[b]?.year ?? 0));
    const runs: { form: string | null; rows: number[] }[] = [];
    for (const place of places) {
      const form = table.rows[place]?.form ?? null;
      const last = runs.at(-1);
      if (last && (form === null || last.form === null || form === last.form)) {
        last.rows.push(place);
        last.form ??= form;
      } else runs.push({ form, rows: [place] });
    }
    const label = table.rows[places[0] ?? -1]?.label ?? office;
    return runs.map(({ form, rows }) => ({
      office: at,
      name: runs.length === 1 || form === null ? label : `${label}${wordsOf(table.language).edition(form)}`,
      rows,
    }));
  });
}
