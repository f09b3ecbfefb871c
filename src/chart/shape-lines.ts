export { placeLines as place } from './lines.ts';
export { default as Marks } from './Lines.svelte';
