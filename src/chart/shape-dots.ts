export { placeDots as place } from './place/dots.ts';
export { default as Marks } from './marks/Dots.svelte';
