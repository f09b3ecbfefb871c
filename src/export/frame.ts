import { placeChart } from '../chart/place/place.ts';
import type { ChartShape } from '../chart/shape.ts';
import type { ChartTable } from '../table/chart-table.ts';
import { sizeOfSvg } from './svg.ts';

/** Sizes a picture can be had in, in pixels at 1×; `own` is as tall as its rows need. */
export const FRAMES = {
  slide: { width: 1920, height: 1080 },
  classic: { width: 1440, height: 1080 },
  square: { width: 1080, height: 1080 },
  a4: { width: 1240, height: 1754 },
} as const;
export type FrameName = keyof typeof FRAMES;

export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

const NARROWEST = 420;
const WIDEST = 1600;
const STEP = 20;

/** How a chart best fills a frame: the width it is drawn at, and how many times larger it then stands there. */
export interface Fit {
  readonly width: number;
  readonly scale: number;
}

/** Finds the width at which the chart stands largest in the frame with nothing cut off. */
export function fitChart(table: ChartTable, frame: FrameSize, shape: ChartShape): Fit {
  let best: Fit = { width: NARROWEST, scale: 0 };
  for (let width = NARROWEST; width <= WIDEST; width += STEP) {
    const scale = Math.min(frame.width / width, frame.height / placeChart(table, width, shape).height);
    if (scale > best.scale) best = { width, scale };
  }
  return best;
}

/** Smallest letters of a chart, in its own pixels. */
const SMALLEST_LETTERS = 11;

/** Height of the smallest letters in a frame, in pixels at 1×: below some ten they are hard to read. */
export function lettersIn(table: ChartTable, frame: FrameSize, shape: ChartShape): number {
  return fitChart(table, frame, shape).scale * SMALLEST_LETTERS;
}

/** Sets a picture into the middle of a frame: only its outer size, its view box and its paper change. */
export function frameSvg(svg: string, frame: FrameSize, paper: string): string {
  const size = sizeOfSvg(svg);
  const scale = Math.min(frame.width / size.width, frame.height / size.height);
  const width = frame.width / scale;
  const height = frame.height / scale;
  const x = (size.width - width) / 2;
  const y = (size.height - height) / 2;
  const round = (number: number): string => String(Math.round(number * 100) / 100);
  // A little larger than the frame: rounding must leave no transparent edge.
  const sheet =
    `<rect x="${round(x - 2)}" y="${round(y - 2)}" width="${round(width + 4)}" height="${round(height + 4)}" ` +
    `fill="${paper}"/>`;
  const box = [x, y, width, height].map(round).join(' ');
  const start = svg.indexOf('<svg');
  const end = svg.indexOf('>', start);
  const head = svg
    .slice(start, end + 1)
    .replace(/ (?:width|height|viewBox)="[^"]*"/g, '')
    .replace('>', ` width="${String(frame.width)}" height="${String(frame.height)}" viewBox="${box}">`);
  return svg.slice(0, start) + head + sheet + svg.slice(end + 1);
}
