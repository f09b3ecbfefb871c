import { countOf, numberShown, termsOf } from '../cell.ts';
import { formatFigure, formatMembers, formatNumber, gapWord, unitWord } from './format.ts';
import type { ChartTable } from '../chart-table.ts';
import { seriesName } from '../spec.ts';
import { wordsOf } from '../words.ts';

/** Name of one figure for assistive technology: `镇海区政务办 2022 年 主动公开政府信息数 1112 条`. */
export function datumName(table: ChartTable, row: number, series: number): string {
  const heading = table.rows[row];
  const figure = table.series[series];
  const cell = table.cells[row]?.[series];
  if (!heading || !figure || !cell) return '';
  const words = wordsOf(table.language);
  const value = formatFigure(cell, table.language);
  const unit =
    countOf(cell).kind === 'number' && !termsOf(cell) ? ` ${unitWord(figure.unit, table.language)}` : '';
  const name = seriesName(figure);
  const members = formatMembers(cell, table.language);
  const flag = cell.flags.length > 0 ? `${words.comma}${words.flag}` : '';
  return `${heading.label} ${words.year(heading.year)} ${name} ${value}${unit}${members && ` ${members}`}${flag}`;
}

/** The chart in words: what, how many offices, the range, what is missing. States, never judges. */
export function describe(table: ChartTable): string {
  const words = wordsOf(table.language);
  // A total is no share of itself.
  const isShown = (series: number): boolean => !table.shares || table.series[series]?.role !== 'total';
  const cells = table.cells.flatMap((row) => row.filter((_, series) => isShown(series)));
  if (table.rows.length === 0) return `${table.title}${words.stop}${words.empty}`;
  const offices = new Set(table.rows.map((row) => row.office)).size;
  const numbers: number[] = [];
  const missing = new Map<string, number>();
  for (const cell of cells) {
    const figure = numberShown(cell);
    if (figure !== undefined) numbers.push(cell.kind === 'rate' ? Math.round(figure * 10) / 10 : figure);
    else {
      const word = gapWord(cell, table.language);
      missing.set(word, (missing.get(word) ?? 0) + 1);
    }
  }
  const least = numbers.reduce((a, b) => Math.min(a, b), Infinity);
  const most = numbers.reduce((a, b) => Math.max(a, b), -Infinity);
  const unit = unitWord(table.unit === '%' ? '%' : (table.series[0]?.unit ?? '件'), table.language);
  const absences = [...missing].map(([word, count]) => words.countOf(word, count)).join(words.list);
  return [
    table.title,
    ...(table.answer === '' ? [] : [table.answer.replace(/[。.]$/, '')]),
    words.sizeOf(
      offices,
      words.rowsOf[table.by],
      table.rows.length,
      table.series.filter((_, series) => isShown(series)).length,
    ),
    ...(numbers.length === 0
      ? [words.noNumbers]
      : [words.range(numbers.length, formatNumber(least), formatNumber(most), unit)]),
    ...(absences === '' ? [] : [words.absences(absences)]),
  ]
    .map((sentence) => sentence + words.stop)
    .join('');
}
