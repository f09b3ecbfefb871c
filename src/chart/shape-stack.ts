export { placeStack as place } from './place/stack.ts';
export { default as Marks } from './marks/Stack.svelte';
