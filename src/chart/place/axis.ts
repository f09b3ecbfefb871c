import { formatNumber } from '../../table/say/format.ts';
import { textWidth } from './measure.ts';
import { ticksBetween } from './ticks.ts';

interface Tick {
  readonly at: number;
  readonly label: string;
}

/** A scale with its ticks. `x` takes a number to a place; it is the only way from figures to pixels. */
export interface PlacedAxis {
  readonly x: (number: number) => number;
  /** Where 0 stands; bars grow from here. */
  readonly zero: number;
  readonly ticks: readonly Tick[];
  /** On a logarithmic scale 0 stands apart: the middle of the gap between it and the scale. */
  readonly gap: number | null;
  readonly from: number;
  readonly to: number;
}

export interface AxisRequest {
  readonly numbers: readonly number[];
  readonly scale: 'linear' | 'log';
  readonly from: number;
  readonly to: number;
  /** Space a tick label may take; ticks that would touch are left out. */
  readonly size?: number;
  /** Counts have no ticks between whole numbers. */
  readonly whole?: boolean;
  /** Labels stand under each other, as on a vertical axis. */
  readonly upright?: boolean;
  readonly format?: (number: number) => string;
}

/** Places an axis over the numbers shown. Zero is always on it; a negative number moves a log scale to linear. */
export function placeAxis(request: AxisRequest): PlacedAxis {
  const numbers = request.numbers.filter((number) => Number.isFinite(number));
  const most = numbers.reduce((a, b) => Math.max(a, b), 0);
  const least = numbers.reduce((a, b) => Math.min(a, b), 0);
  return request.scale === 'log' && least === 0 && most > 0
    ? placeLog(request, numbers, most)
    : placeLinear(request, least, most);
}

function placeLinear(request: AxisRequest, least: number, most: number): PlacedAxis {
  const { from, to, size = 11 } = request;
  const space = request.upright ? size * 3.5 : textWidth(formatNumber(most), size) + size * 2.5;
  const count = Math.max(1, Math.min(6, Math.floor(Math.abs(to - from) / space)));
  const top = most === 0 && least === 0 ? 1 : most;
  const scale = (number: number): number => between(number, [least, top], [from, to]);
  const ticks = ticksBetween(least, top, count).filter((tick) =>
    most === 0 && least === 0 ? tick === 0 : !request.whole || Number.isInteger(tick),
  );
  return { ...finish(request, scale, ticks, scale(0)), gap: null };
}

/** Zero, a gap, then powers of ten from the one below the smallest positive number. */
function placeLog(request: AxisRequest, numbers: readonly number[], most: number): PlacedAxis {
  const { from, to } = request;
  const smallest = numbers.reduce((a, b) => (b > 0 ? Math.min(a, b) : a), most);
  const low = Math.floor(Math.log10(smallest) + 1e-9);
  const high = Math.max(low + 1, Math.ceil(Math.log10(most) - 1e-9));
  const step = Math.sign(to - from) * Math.min(28, Math.abs(to - from) * 0.08);
  const ends = [low * Math.LN10, high * Math.LN10] as const;
  const x = (number: number): number =>
    number === 0 ? from : between(Math.log(number), ends, [from + step, to]);
  const powers = Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index));
  const even = everyNth(request, x, powers);
  return { ...finish(request, x, [0, ...even], from), gap: from + step / 2 };
}

type Ends = readonly [number, number];

// Written out: d3's scales bring its colours and formats along, a sixth of what the first view may weigh.
function between(number: number, [low, high]: Ends, [from, to]: Ends): number {
  const part = (number - low) / (high - low);
  return from * (1 - part) + to * part;
}

/** Every power, or every second, third …: evenly spaced, as close as the labels let them stand. */
function everyNth(request: AxisRequest, x: (number: number) => number, powers: readonly number[]): number[] {
  const { size = 11, format = formatNumber } = request;
  const room = request.upright
    ? size * 1.4
    : Math.max(...powers.map((power) => textWidth(format(power), size))) + size * 0.8;
  const apart = Math.abs(x(powers[1] ?? 1) - x(powers[0] ?? 1));
  const nth = Math.max(1, Math.ceil(room / apart));
  return powers.filter((_, index) => index % nth === 0);
}

function finish(
  request: AxisRequest,
  x: (number: number) => number,
  values: readonly number[],
  zero: number,
): Omit<PlacedAxis, 'gap'> {
  const { from, to, size = 11, format = formatNumber } = request;
  const ticks: Tick[] = [];
  let taken = -Infinity;
  for (const value of values) {
    const at = x(value);
    const label = format(value);
    const half = request.upright ? size * 0.7 : textWidth(label, size) / 2 + size * 0.3;
    const place = Math.abs(at - from);
    if (place - half < taken) continue;
    ticks.push({ at, label });
    taken = place + half;
  }
  return { x, zero, ticks, from, to };
}
