import './older-browsers.ts';
import { mount } from 'svelte';
import './ui/theme.css';
import './ui/base.css';
import './chart/chart.css';
import type { PageAddress, ServedPage } from './ui/page.ts';
import { browserSite } from './ui/browser-site.ts';
import { openPage } from './ui/pages.ts';
import { takeOver } from './ui/take-over.ts';
import { openAddress } from './view/address.svelte.ts';
import { EARLIER } from './view/query.ts';

dressForEmbed();
const own = ownPage(document.getElementById('page')?.textContent ?? '');
if (own) open(own);
// A page served as it is (`npm run dev`) is known by the name of its file.
else if (import.meta.env.DEV)
  void import('./ui/dev-site.ts').then(({ addressOfFile }) => open(addressOfFile(location.pathname)));

function open(address: ServedPage): void {
  goOrStart(address).catch(() => tellTrouble(address));
}

async function goOrStart(address: ServedPage): Promise<void> {
  if (!EARLIER.test(location.search)) return start(address);
  location.replace((await import('./ui/moved-href.ts')).movedHref(address));
}

/** Throws where the live part cannot be; what was served with the page then stays as it is. */
async function start({ version, ...address }: ServedPage): Promise<void> {
  const query = location.search.slice(1);
  const ready = await openPage({ ...address, query }, browserSite(version, address.language));
  if (!ready.ok) throw new Error(ready.refusal.code);
  takeOver(elementOf('app'), { address, ready: ready.value });
  openAddress();
}

async function tellTrouble({ language }: PageAddress): Promise<void> {
  const { default: LoadTrouble } = await import('./ui/LoadTrouble.svelte');
  mount(LoadTrouble, { target: elementOf('trouble'), props: { language } });
}

/** What the page's own JSON says. */
function ownPage(json: string): ServedPage | null {
  try {
    const own = JSON.parse(json) as Partial<ServedPage> | null;
    return own?.page && own.language
      ? { page: own.page, language: own.language, version: own.version ?? '' }
      : null;
  } catch {
    return null;
  }
}

/** Theme and frame are wanted before anything is fetched, so that an embedded chart does not flash the whole page. */
function dressForEmbed(): void {
  const given = new URLSearchParams(location.search);
  const theme = given.get('theme');
  const root = document.documentElement;
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  if (given.get('embed') === '1') root.dataset.embed = '';
}

function elementOf(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element #${id}`);
  return found;
}
