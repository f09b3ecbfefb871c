import { wordsOf } from '../words.ts';
import type { ChartTable } from '../../table/chart-table.ts';

/** Years of one office that answer one question: the only ones a line may join. */
interface Run {
  /** Place of the office among those shown, for its colour. */
  readonly office: number;
  readonly name: string;
  /** Rows of the table, by year. */
  readonly rows: readonly number[];
}

/** Splits the rows of each office where its form asks otherwise; an office with one run has a plain name. */
export function runsOf(table: ChartTable): Run[] {
  const breaks = new Set(
    table.formChanges.filter(({ differing }) => differing.includes(0)).map(({ row }) => row),
  );
  const offices = [...new Set(table.rows.map((row) => row.office))];
  return offices.flatMap((office, at) => {
    const places = table.rows
      .flatMap((row, place) => (row.office === office ? [place] : []))
      .sort((a, b) => (table.rows[a]?.year ?? 0) - (table.rows[b]?.year ?? 0));
    const runs: number[][] = [];
    for (const place of places) {
      const last = runs.at(-1);
      if (last && !breaks.has(place)) last.push(place);
      else runs.push([place]);
    }
    const label = table.rows[places[0] ?? -1]?.label ?? office;
    return runs.map((rows) => {
      const form = rows.map((row) => table.rows[row]?.formName).find((name) => name !== '') ?? '';
      return {
        office: at,
        name: runs.length === 1 || form === '' ? label : label + wordsOf(table.language).edition(form),
        rows,
      };
    });
  });
}
