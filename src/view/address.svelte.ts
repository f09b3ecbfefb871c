/** Prerendered pages show the view without parameters; the real one is read once they have been hydrated. */
let query = $state('');
let opened = false;

/** The query of the address bar, without its question mark; '' while the page is prerendered or hydrated. */
export function currentQuery(): string {
  return query;
}

/** From here on the address bar is heard. Called once, after hydration. */
export function openAddress(): void {
  opened = true;
  hear();
  addEventListener('popstate', hear);
}

/** Shows another view under its own address, so that Back returns to this one. */
export function goTo(next: string): void {
  if (next === location.search.slice(1)) return;
  history.pushState(null, '', location.pathname + (next && `?${next}`) + location.hash);
  hear();
}

/** The same place under another address: what is typed letter by letter is no step to go back over. */
export function stayAt(next: string): void {
  history.replaceState(null, '', location.pathname + (next && `?${next}`) + location.hash);
  hear();
}

/** The whole address of the view on screen, for sharing; '' before the page has been hydrated. */
export function currentAddress(): string {
  return opened ? location.origin + location.pathname + (query && `?${query}`) : '';
}

function hear(): void {
  query = location.search.slice(1);
}
