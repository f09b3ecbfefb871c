import Balance from '../marks/Balance.svelte';
import { placeBalance } from '../place/balance.ts';
import type { ChartShape } from '../shape.ts';

export const shape: ChartShape = { place: placeBalance, Marks: Balance };
