export { placeBars as place } from './place/bars.ts';
export { default as Marks } from './marks/Bars.svelte';
