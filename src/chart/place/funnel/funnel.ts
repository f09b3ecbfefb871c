import { termsOf } from '../../../table/cell.ts';
import type { ChartTable } from '../../../table/chart-table.ts';
import { formatNumber } from '../../../table/say/format.ts';
import { placeAxis, type PlacedAxis } from '../axis.ts';
import { textWidth } from '../measure.ts';
import { NARROW, text, type Box, type Layout, type PlacedText } from '../placed.ts';
import { namePoints } from './name-points.ts';
import type { PlacedShare } from './placed-share.ts';
import { wordsOf } from './words.ts';

type Points = readonly (readonly [x: number, y: number])[];

export interface PlacedFunnel {
  readonly layout: Layout;
  readonly cases: PlacedAxis;
  readonly shares: PlacedAxis;
  readonly points: readonly PlacedShare[];
  /** Upper and lower edges of the limits, from few cases to many. */
  readonly limits: readonly { readonly level: 'inner' | 'outer'; readonly edge: Points }[];
  /** Height of the share of all offices together; null where chance cannot be told. */
  readonly pooled: number | null;
}

const HEIGHT = 360;
const SMALL = { size: 11, tone: 'ink-2' } as const;

/**
 * Places every office by its cases, from left to right, and its share, upwards; around the share of all together the
 * limits of chance, which are wide for few cases and narrow for many. Offices without cases have no place.
 */
export function placeFunnel(table: ChartTable, box: Box): PlacedFunnel {
  const { chance } = table;
  const words = wordsOf(table.language);
  const terms = table.rows.flatMap((_, row) => {
    const cell = table.cells[row]?.[0];
    const held = cell && termsOf(cell);
    return held && held.denominator > 0 ? [{ row, ...held }] : [];
  });
  const top = box.y + 12;
  const bottom = top + (box.width < NARROW ? HEIGHT * 0.85 : HEIGHT);
  const left = box.x + textWidth('100%', 11) + 12;
  const right = box.x + box.width - textWidth(words.outer, 11) - 8;
  const shares = placeAxis({
    numbers: [0, 100, ...terms.map(({ numerator, denominator }) => (100 * numerator) / denominator)],
    ...{ scale: 'linear', from: bottom, to: top, upright: true },
    format: (number) => `${formatNumber(number)}%`,
  });
  const cases = placeAxis({
    numbers: [1, ...terms.map(({ denominator }) => denominator)],
    ...{ scale: 'log', from: left, to: right, whole: true },
  });
  const outside = new Set(chance?.outside.map(({ row }) => row));
  const yOf = (share: number): number => shares.x(share * 100);
  const limits = (['outer', 'inner'] as const).flatMap((level) =>
    ([0, 1] as const).map((side) => ({
      level,
      edge: (chance?.limits ?? []).map((step) => [cases.x(step.cases), yOf(step[level][side])] as const),
    })),
  );
  const points = terms.map(({ row, numerator, denominator }): PlacedShare => ({
    row,
    ...{ x: cases.x(denominator), y: yOf(numerator / denominator) },
    outside: outside.has(table.rows[row]?.id ?? ''),
    label: null,
  }));
  const pooled = chance ? yOf(chance.pooled) : null;
  const ends = limits.flatMap(({ level, edge }): PlacedText[] => {
    const [x, y] = edge.at(-1) ?? [0, 0];
    return edge.length === 0 || pooled === null
      ? []
      : [
          text(
            x + 4,
            y + (y < pooled ? (level === 'outer' ? -3 : 9) : level === 'outer' ? 11 : -1),
            words[level],
            SMALL,
          ),
        ];
  });
  const said = chance ? words.pooled(`${formatNumber(Math.round(chance.pooled * 1000) / 10)}%`) : '';
  const below = table.series[0]?.terms?.denominator.label ?? '';
  return {
    layout: {
      frames: [{ from: left, to: right, top, bottom }],
      lanes: [],
      texts: [
        text(right, bottom + 34, words.cases(below), { ...SMALL, anchor: 'end' }),
        ...(pooled === null ? [] : [text(left + 6, pooled - 5, said, { ...SMALL, patch: true })]),
        ...ends,
      ],
      breaks: [],
      bottom: bottom + 44,
    },
    ...{ cases, shares, limits, pooled },
    points: namePoints(table, points, { left, right: box.x + box.width, top, bottom }),
  };
}
