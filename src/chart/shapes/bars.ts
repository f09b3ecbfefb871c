import Bars from '../marks/Bars.svelte';
import { placeBars } from '../place/bars.ts';
import type { ChartShape } from '../shape.ts';

export const shape: ChartShape = { place: placeBars, Marks: Bars };
