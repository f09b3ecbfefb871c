export { placeBalance as place } from './place/balance.ts';
export { default as Marks } from './marks/Balance.svelte';
