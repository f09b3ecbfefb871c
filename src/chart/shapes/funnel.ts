import Funnel from '../marks/Funnel.svelte';
import { placeFunnel } from '../place/funnel/funnel.ts';
import type { ChartShape } from '../shape.ts';

export const shape: ChartShape = { place: placeFunnel, Marks: Funnel };
