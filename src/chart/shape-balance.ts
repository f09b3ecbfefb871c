export { placeBalance as place } from './balance.ts';
export { default as Marks } from './Balance.svelte';
