import Lines from '../marks/Lines.svelte';
import { placeLines } from '../place/lines.ts';
import type { ChartShape } from '../shape.ts';

export const shape: ChartShape = { place: placeLines, Marks: Lines };
