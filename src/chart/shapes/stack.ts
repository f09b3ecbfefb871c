import Stack from '../marks/Stack.svelte';
import { placeStack } from '../place/stack.ts';
import type { ChartShape } from '../shape.ts';

export const shape: ChartShape = { place: placeStack, Marks: Stack };
