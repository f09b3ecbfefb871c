export { placeStack as place } from './stack.ts';
export { default as Marks } from './Stack.svelte';
