import type { Component } from 'svelte';
import type { ChartMenuGroup } from '../table/chart-menu.ts';
import type { ChartSpec } from '../table/spec.ts';
import type { Language } from '../language/language.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { ReportFile } from '../dataset/report-file.ts';
import type { Page, PageKind } from './page.ts';
import type { RuleCounts } from './rules/counts.ts';

/** What every kind of page may ask for; each takes of it what its kind has. */
type PageProps = Supply & { readonly page: Page; readonly language: Language };
export type Part = Component<PageProps>;

/** What a page is made from beside its address. `dataset` may hold only the columns that the page shows. */
export interface Supply {
  readonly dataset: Dataset;
  readonly file: ReportFile | null;
  /** What the rule book said of all reports; only on the page of the rules. */
  readonly counts?: RuleCounts | null;
  /** Names of the kinds of office of a compare page, in its language. */
  readonly kinds?: Readonly<Record<string, string>>;
  /** The list of charts of a compare page, in its language. */
  readonly menu?: readonly ChartMenuGroup[];
  /** The chart of a compare page: one of them, not all, comes with the page. */
  readonly spec: ChartSpec | null;
}

/** Fetches the component of one kind of page; the others are never fetched. */
export async function loadPart(kind: PageKind): Promise<Part> {
  // A page of one kind is only ever given what its kind has: `prerender.ts` and `supply.ts` see to it.
  return (await componentOf(kind)) as Part;
}

async function componentOf(kind: PageKind): Promise<unknown> {
  switch (kind) {
    case 'compare':
      return (await import('./compare/ComparePage.svelte')).default;
    case 'report':
      return (await import('./report/ReportPage.svelte')).default;
    case 'office':
      return (await import('./office/OfficePage.svelte')).default;
    case 'check':
      return (await import('./check/CheckPage.svelte')).default;
    case 'data':
      return (await import('./data/DataPage.svelte')).default;
    case 'rules':
      return (await import('./rules/RulesPage.svelte')).default;
    case 'method':
      return (await import('./method/MethodPage.svelte')).default;
    case 'deck':
      return (await import('./deck/DeckPage.svelte')).default;
    case 'not-found':
      return (await import('./NotFoundPage.svelte')).default;
  }
}
