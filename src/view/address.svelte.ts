import { createSubscriber } from 'svelte/reactivity';

const CHANGED = 'nianbao:address';

const watch = createSubscriber((update) => {
  addEventListener('popstate', update);
  addEventListener(CHANGED, update);
  return () => {
    removeEventListener('popstate', update);
    removeEventListener(CHANGED, update);
  };
});

/** Prerendered pages show the view without parameters; the real one is read once they have been hydrated. */
let opened = $state(false);

/** The query of the address bar, without its question mark; '' while the page is prerendered or hydrated. */
export function currentQuery(): string {
  if (!opened) return '';
  watch();
  return location.search.slice(1);
}

/** From here on the address bar is heard. Called once, after hydration. */
export function openAddress(): void {
  opened = true;
}

/** Shows another view under its own address, so that Back returns to this one. */
export function goTo(query: string): void {
  if (query === location.search.slice(1)) return;
  history.pushState(null, '', location.pathname + (query && `?${query}`) + location.hash);
  dispatchEvent(new Event(CHANGED));
}

/** The whole address of the view on screen, for sharing. */
export function currentAddress(): string {
  currentQuery();
  return opened ? location.origin + location.pathname + location.search : '';
}
