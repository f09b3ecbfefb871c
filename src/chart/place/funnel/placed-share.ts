import type { PlacedText } from '../placed.ts';

/** One office: its share over its cases. Named where it lies outside the limits. */
export interface PlacedShare {
  readonly row: number;
  readonly x: number;
  readonly y: number;
  readonly outside: boolean;
  readonly label: PlacedText | null;
}
