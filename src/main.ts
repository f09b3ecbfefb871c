import './older-browsers.ts';
import { hydrate, mount } from 'svelte';
import './ui/theme.css';
import './ui/base.css';
import './chart/chart.css';
import App from './ui/App.svelte';
import { pageOfFile, HOME, hrefOf, type PageAddress } from './ui/page.ts';
import { loadPart } from './ui/parts.ts';
import { loadSupply } from './ui/supply.ts';
import { CHART_IDS } from './table/chart-ids.ts';
import { openAddress } from './view/address.svelte.ts';
import { movedPage } from './view/moved.ts';

const address = readAddress();
const newHref = hrefOfMoved(address);
if (newHref !== null) location.replace(newHref);
else {
  dressForEmbed();
  void start(address);
}

async function start(address: PageAddress): Promise<void> {
  const [Part, supply] = await Promise.all([loadPart(address.page.kind), loadSupply(address)]);
  const target = elementOf('app');
  if (!supply.ok) {
    const { default: LoadTrouble } = await import('./ui/LoadTrouble.svelte');
    mount(LoadTrouble, { target: elementOf('trouble'), props: { language: address.language } });
    return;
  }
  const options = { target, props: { address, Part, supply: supply.value } };
  if (target.firstElementChild) hydrate(App, options);
  else mount(App, options);
  openAddress();
}

/** What the page's own JSON says; a page served without it (`npm run dev`) is known by its file name. */
function readAddress(): PageAddress {
  const json = document.getElementById('page')?.textContent;
  if (json) return JSON.parse(json) as PageAddress;
  const file = location.pathname.split('/').at(-1) ?? '';
  return pageOfFile(file) ?? { page: HOME, language: 'zh' };
}

/** Old links name language and chart in the query; both are pages of their own now. */
function hrefOfMoved({ page, language }: PageAddress): string | null {
  const moved = movedPage(location.search.slice(1));
  if (moved.language === null && moved.chart === null) return null;
  const chart = CHART_IDS.find((id) => id === moved.chart);
  const asked = moved.language === 'en' || moved.language === 'zh' ? moved.language : language;
  return hrefOf(chart ? { kind: 'compare', chart } : page, asked, moved.rest, location.hash.slice(1));
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
