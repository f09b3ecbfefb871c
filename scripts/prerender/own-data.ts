import { chartOf } from '../../src/table/specs.ts';
import { keysOf } from '../../src/table/derivation.ts';
import type { ChartSpec } from '../../src/table/spec.ts';
import type { Language } from '../../src/language/language.ts';
import type { Key } from '../../src/catalogue/figure.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { wireOf, type Wire } from '../../src/dataset/wire.ts';
import type { Page } from '../../src/ui/page.ts';

/** Characters of JSON that a page may carry; beyond it the browser fetches the site's data files. */
const LARGEST = 150_000;

/** The part of the dataset that one page shows, to stand inside the page, or null where it is too large for that. */
export function ownData(page: Page, dataset: Dataset): Wire | null {
  const part = partOf(page, dataset);
  const wire = wireOf(part);
  return JSON.stringify(wire).length <= LARGEST ? wire : null;
}

/** A chart with its words in one language alone: the other language has a page of its own. */
export function ownSpec(spec: ChartSpec, language: Language): ChartSpec {
  return JSON.parse(JSON.stringify(spec), (_, value: unknown) => {
    if (!isBilingual(value)) return value;
    return { zh: value[language], en: value[language] };
  }) as ChartSpec;
}

function isBilingual(value: unknown): value is Readonly<Record<Language, string>> {
  return typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;
}

function partOf(page: Page, dataset: Dataset): Dataset {
  switch (page.kind) {
    case 'compare': {
      const keys = chartOf(page.chart).series.flatMap(({ of }) => keysOf(of));
      return withColumns(dataset, new Set(keys));
    }
    case 'data':
    case 'rules':
      return withColumns(dataset, new Set());
    // A draft is compared with everything held, and asking for it later would tell whose draft it is.
    case 'check':
    case 'report':
    case 'office':
    case 'deck':
      return dataset;
    case 'method':
    case 'not-found':
      return { ...dataset, offices: [], reports: [], columns: new Map(), asked: new Map() };
  }
}

function withColumns(dataset: Dataset, keys: ReadonlySet<Key>): Dataset {
  return {
    ...dataset,
    columns: new Map([...dataset.columns].filter(([key]) => keys.has(key))),
    asked: new Map([...dataset.asked].filter(([key]) => keys.has(key))),
  };
}
