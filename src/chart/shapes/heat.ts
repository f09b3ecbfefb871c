import '../tones.css';
import Heat from '../marks/Heat.svelte';
import { placeHeat } from '../place/heat/heat.ts';
import type { ChartShape } from '../shape.ts';

export const shape: ChartShape = { place: placeHeat, Marks: Heat };
