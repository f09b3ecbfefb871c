export { placeDots as place } from './dots.ts';
export { default as Marks } from './Dots.svelte';
