export { placeLines as place } from './place/lines.ts';
export { default as Marks } from './marks/Lines.svelte';
