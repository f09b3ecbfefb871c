/**
 * Joins figures and their characters on a page that already works by anchors: what the pointer or the focus is on is
 * lit on both sides, and a link scrolls the source pane alone, so that the reader's place in the table stays.
 * Elements that belong together carry the same name in `data-pair` (several, divided by spaces, where marks nest).
 * Returns what undoes it.
 */
export function pairFigures(root: HTMLElement): () => void {
  let chosen = '';
  const hover = (event: Event): void => {
    light(root, pairOf(event.target) || chosen);
  };
  const leave = (): void => {
    light(root, chosen);
  };
  const follow = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
      return;
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    const hash = link?.getAttribute('href') ?? '';
    const target = targetOf(hash);
    if (!target) return;
    reveal(target);
    // A heading or a rule is the browser's own business; only a pair is kept beside what the reader looks at.
    if (!target.matches('[data-pair]')) return;
    event.preventDefault();
    if (location.hash !== hash) history.pushState(null, '', hash);
    arrive(target);
  };
  const arrive = (target: HTMLElement): void => {
    chosen = pairOf(target);
    light(root, chosen);
    // From a figure the source pane shows its characters as well; a pane that does not scroll stays where it is.
    const source = document.getElementById(target.id.replace(/^figure-/, 'source-'));
    if (source && source !== target) scrollPane(source);
    if (!scrollPane(target)) target.scrollIntoView({ block: 'center', inline: 'nearest', behavior: pace() });
    const focusable = target.matches('a') ? target : target.querySelector('a[href^="#source-"]');
    if (focusable instanceof HTMLElement) focusable.focus({ preventScroll: true });
  };
  const revisit = (): void => {
    const target = targetOf(location.hash);
    if (target?.matches('[data-pair]')) arrive(target);
    else if (target && reveal(target)) target.scrollIntoView();
  };
  root.addEventListener('pointerover', hover);
  root.addEventListener('pointerleave', leave);
  root.addEventListener('focusin', hover);
  root.addEventListener('click', follow);
  window.addEventListener('popstate', revisit);
  // Marks the page as paired: from here on `data-lit` shows what :target showed before.
  root.setAttribute('data-paired', '');
  revisit();
  return () => {
    root.removeEventListener('pointerover', hover);
    root.removeEventListener('pointerleave', leave);
    root.removeEventListener('focusin', hover);
    root.removeEventListener('click', follow);
    window.removeEventListener('popstate', revisit);
    root.removeAttribute('data-paired');
  };
}

function targetOf(hash: string): HTMLElement | null {
  let id = hash.slice(1);
  try {
    id = decodeURIComponent(id);
  } catch {
    // A hash that does not decode is taken as it stands.
  }
  return id === '' ? null : document.getElementById(id);
}

/** The innermost pair an element belongs to; the first name is the shortest mark. */
function pairOf(target: EventTarget | null): string {
  const element = target instanceof Element ? target.closest('[data-pair]') : null;
  return element?.getAttribute('data-pair')?.split(' ')[0] ?? '';
}

function light(root: HTMLElement, pair: string): void {
  for (const lit of root.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit');
  if (pair === '') return;
  const name = pair.replace(/["\\]/g, '\\$&');
  for (const element of root.querySelectorAll(`[data-pair~="${name}"]`)) element.setAttribute('data-lit', '');
}

/** Opens the closed groups a target stands in; true where there was one. */
function reveal(target: Element): boolean {
  let opened = false;
  for (
    let group = target.closest('details');
    group;
    group = group.parentElement?.closest('details') ?? null
  ) {
    opened = opened || !group.open;
    group.open = true;
  }
  return opened;
}

/** Brings a target to the middle of the pane it stands in, and nothing else; false where no pane scrolls by itself. */
function scrollPane(target: HTMLElement): boolean {
  const pane = target.closest<HTMLElement>('[data-pane]');
  if (!pane || pane.scrollHeight <= pane.clientHeight + 1) return false;
  const offset = target.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  pane.scrollTo({ top: pane.scrollTop + offset - pane.clientHeight / 2, behavior: pace() });
  return true;
}

function pace(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
}
