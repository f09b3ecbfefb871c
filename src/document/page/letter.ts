/** One character as it stands in its reading direction: left edge, width, middle height, size, in points. */
export interface Letter {
  readonly character: string;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly size: number;
}
