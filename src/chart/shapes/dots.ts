import Dots from '../marks/Dots.svelte';
import { placeDots } from '../place/dots.ts';
import type { ChartShape } from '../shape.ts';

export const shape: ChartShape = { place: placeDots, Marks: Dots };
