import { hydrate, mount, type ComponentProps } from 'svelte';
import App from './App.svelte';

/**
 * Lets the components take over `target`. Where it does not hold what they would have drawn (a translator in the browser
 * has been at work), they draw it afresh. Throws when they cannot draw at all, and `target` then stands as it was served.
 */
export function takeOver(target: HTMLElement, props: ComponentProps<typeof App>): void {
  if (!target.firstElementChild) {
    mount(App, { target, props });
    return;
  }
  const served = target.cloneNode(true);
  try {
    // Left to itself Svelte empties the page before it tries again.
    hydrate(App, { target, props, recover: false });
  } catch {
    target.replaceWith(served);
    const fresh = target.cloneNode(false) as HTMLElement;
    mount(App, { target: fresh, props });
    served.parentNode?.replaceChild(fresh, served);
  }
}
