import { render } from 'svelte/server';
import { learnShape } from '../chart/shapes.ts';
import App from './App.svelte';
import type { PageAddress } from './page.ts';
import { loadParts, type Supply } from './parts.ts';

/** HTML of `#app` as the browser would build it for the view without parameters; hydrated by the same components. */
export async function renderPage(address: PageAddress, supply: Supply): Promise<string> {
  if (supply.spec) await learnShape(supply.spec.shape);
  const parts = await loadParts(address.page.kind);
  return render(App, { props: { address, parts, supply } }).body;
}
