export { placeBars as place } from './bars.ts';
export { default as Marks } from './Bars.svelte';
