/** What finds and lists offices; fetched when somebody first comes to the field, for the page is complete without it. */
export { default as OfficeOptions } from './OfficeOptions.svelte';
export { findOffices, prepareOffices } from './office-search.ts';
