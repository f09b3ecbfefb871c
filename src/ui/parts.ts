import type { ChartSpec } from '../chart/specs.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { ReportFile } from '../dataset/report-file.ts';
import type CheckPage from './check/CheckPage.svelte';
import type ComparePage from './compare/ComparePage.svelte';
import type DeckPage from './deck/DeckPage.svelte';
import type DataPage from './data/DataPage.svelte';
import type MethodPage from './method/MethodPage.svelte';
import type NotFoundPage from './NotFoundPage.svelte';
import type OfficePage from './office/OfficePage.svelte';
import type { PageKind } from './page.ts';
import type ReportPage from './report/ReportPage.svelte';
import type { RuleCounts } from './rules/counts.ts';
import type RulesPage from './rules/RulesPage.svelte';

/** The component of the page at hand; the others are never fetched. */
export interface Parts {
  readonly compare?: typeof ComparePage;
  readonly report?: typeof ReportPage;
  readonly office?: typeof OfficePage;
  readonly check?: typeof CheckPage;
  readonly data?: typeof DataPage;
  readonly rules?: typeof RulesPage;
  readonly method?: typeof MethodPage;
  readonly deck?: typeof DeckPage;
  readonly notFound?: typeof NotFoundPage;
}

/** What a page is made from beside its address. `dataset` may hold only the columns that the page shows. */
export interface Supply {
  readonly dataset: Dataset;
  readonly file: ReportFile | null;
  /** What the rule book said of all reports; only on the page of the rules. */
  readonly counts?: RuleCounts | null;
  /** The chart of a compare page: one of them, not all, comes with the page. */
  readonly spec: ChartSpec | null;
}

/** Fetches the component of one kind of page. */
export async function loadParts(kind: PageKind): Promise<Parts> {
  switch (kind) {
    case 'compare':
      return { compare: (await import('./compare/ComparePage.svelte')).default };
    case 'report':
      return { report: (await import('./report/ReportPage.svelte')).default };
    case 'office':
      return { office: (await import('./office/OfficePage.svelte')).default };
    case 'check':
      return { check: (await import('./check/CheckPage.svelte')).default };
    case 'data':
      return { data: (await import('./data/DataPage.svelte')).default };
    case 'rules':
      return { rules: (await import('./rules/RulesPage.svelte')).default };
    case 'method':
      return { method: (await import('./method/MethodPage.svelte')).default };
    case 'deck':
      return { deck: (await import('./deck/DeckPage.svelte')).default };
    case 'not-found':
      return { notFound: (await import('./NotFoundPage.svelte')).default };
  }
}
