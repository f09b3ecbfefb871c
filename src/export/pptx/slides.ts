import { gapWord } from '../../table/say/format.ts';
import type { ChartTable } from '../../table/chart-table.ts';
import { countOf, numberShown } from '../../table/cell.ts';
import { signsOf } from '../../language/signs.ts';
import { coverageOf } from '../../table/rows/coverage.ts';
import { drawnPart } from '../../table/rows/drawn-part.ts';
import { wordsOf } from '../words.ts';
import { seriesName } from '../../table/spec.ts';
import { LIGHT_TONES, type Tones } from '../../chart/tones.ts';
import { planGrid } from './grid.ts';
import { planChart, rowName } from './plan.ts';
import type { Slide } from './slide.ts';
import { splitTable } from './split.ts';

/** What a slide says beside the table: it is known to the page, not to the figures. */
export interface SlideSetting {
  /** One plain sentence: what the figure counts. */
  readonly definition: string;
  /** Address of the same view. */
  readonly permalink: string;
  /** Day of the export, `yyyy-mm-dd`. */
  readonly date: string;
  /** Colours of the series on screen, `#rrggbb`. */
  readonly colours: readonly string[];
  /** Tones of a table of numbers; those on screen where it is not said. */
  readonly tones?: Tones;
  /** What the chart shows, for who cannot see it. */
  readonly description: string;
}

const NOTES_SHOWN = 5;

/** The slide of one chart table, or of a part of `whole`: the same figures as on screen, and everything needed to quote them. */
export function slideOf(table: ChartTable, setting: SlideSetting, whole = table): Slide {
  const missing = missingOf(table);
  const coverage = coverageOf(table);
  const version = wordsOf(table.language).version(table.version);
  return {
    title: table.title,
    subtitle: table.subtitle,
    notes: [...table.notes, ...missing, coverage].slice(-NOTES_SHOWN),
    source: [table.source, version, setting.date].join(' · '),
    speaker: [
      ...new Set([setting.definition, ...table.notes]),
      ...missing,
      coverage,
      `${table.source} · ${version} · ${setting.date}`,
      setting.permalink,
    ].join('\n'),
    alt: setting.description,
    chart:
      table.shape === 'heat'
        ? planGrid(table, setting.tones ?? LIGHT_TONES, whole)
        : planChart(table, setting.colours),
  };
}

/**
 * The slides of a chart table: one, or as many as it takes for every bar and name to stay readable. Rows that
 * have no marks on screen have none here, and are named in the notes.
 */
export function slidesOf(table: ChartTable, setting: SlideSetting): Slide[] {
  return splitTable(drawnPart(table)).map((part) => slideOf(part, setting, table));
}

/** One line of every figure that is no number, with its reason: a slide's chart can only leave a gap. */
function missingOf(table: ChartTable): string[] {
  const signs = signsOf(table.language);
  const told = table.rows.flatMap((row, place) =>
    table.series.flatMap((series, column) => {
      const cell = table.cells[place]?.[column];
      // Why a row has no shares is told with the row's name.
      const told = table.shares && table.shape === 'stack' ? cell && countOf(cell).kind === 'number' : false;
      if (!cell || told || numberShown(cell) !== undefined) return [];
      const name = table.series.length > 1 ? `${rowName(row)} ${seriesName(series)}` : rowName(row);
      return [`${name}${signs.colon}${gapWord(cell, table.language)}`];
    }),
  );
  if (told.length === 0) return [];
  const { noFigure, noFigureMore } = wordsOf(table.language);
  const most = 12;
  const listed = told.slice(0, most).join(signs.semicolon);
  return [told.length > most ? noFigureMore(listed, told.length) : noFigure(listed)];
}
