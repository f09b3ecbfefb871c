/** What finds and lists offices; fetched when somebody first comes to the field, for the page is complete without it. */
export { default as OfficeFinder } from './OfficeFinder.svelte';
