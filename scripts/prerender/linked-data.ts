import { LANGUAGE_TAGS } from '../../src/language/language.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { fileOf, type PageAddress } from '../../src/ui/page.ts';
import type { PageTitle } from '../../src/ui/page-module.ts';

type Describe = ({ page, language }: PageAddress, title: PageTitle) => unknown;

/** schema.org/Dataset for pages that show or offer the data, or null. Addresses are relative without `siteUrl`. */
export function describeData(dataset: Dataset, siteUrl: string): Describe {
  const coverage = coverageOf(dataset);
  return ({ page, language }, { title, description }) => {
    if (page.kind !== 'compare' && page.kind !== 'data') return null;
    const chart = page.kind === 'compare' ? page.chart : null;
    const base = siteUrl || './';
    return {
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: title,
      description,
      url: base + fileOf(page, language),
      inLanguage: LANGUAGE_TAGS[language],
      version: dataset.version,
      isAccessibleForFree: true,
      ...(chart === null ? coverage.whole : coverage.years),
      distribution: chart
        ? [
            {
              '@type': 'DataDownload',
              encodingFormat: 'text/csv',
              contentUrl: `${base}data/charts/${chart}.csv`,
            },
          ]
        : [
            {
              '@type': 'DataDownload',
              encodingFormat: 'application/json',
              contentUrl: `${base}data/index.json`,
            },
          ],
    };
  };
}

type Told = Readonly<Record<string, unknown>>;

/** Years of the data, and with them its places and organs; looked at once for all pages. */
function coverageOf({ offices, reports }: Dataset): { readonly years: Told; readonly whole: Told } {
  const years = [...new Set(reports.map(({ year }) => year))].sort((a, b) => a - b);
  const [first, last = first] = [years[0], years.at(-1)];
  const covered = first === undefined ? {} : { temporalCoverage: `${String(first)}/${String(last)}` };
  const whole = {
    ...covered,
    spatialCoverage: [...new Set(offices.map(({ city, district }) => city + district))],
    creator: [...new Set(offices.map(({ name }) => name))]
      .slice(0, 50)
      .map((name) => ({ '@type': 'GovernmentOrganization', name })),
  };
  return { years: covered, whole };
}
