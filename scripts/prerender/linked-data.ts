import { LANGUAGE_TAGS } from '../../src/language/language.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { fileOf, type PageAddress } from '../../src/ui/page.ts';
import type { PageTitle } from '../../src/ui/page-module.ts';

type Describe = ({ page, language }: PageAddress, title: PageTitle) => unknown;

/** schema.org/Dataset for the home page and the page that offers the data, or null. Addresses are relative without `siteUrl`. */
export function describeData(dataset: Dataset, siteUrl: string): Describe {
  const coverage = coverageOf(dataset);
  return ({ page, language }, { title, description }) => {
    if (page.kind !== 'data' && !(page.kind === 'compare' && page.home)) return null;
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
      ...coverage,
      distribution: [
        {
          '@type': 'DataDownload',
          encodingFormat: 'application/json',
          contentUrl: `${base}data/index.json`,
        },
      ],
    };
  };
}

/** Years, places and organs of the data; looked at once for all pages. */
function coverageOf({ offices, reports }: Dataset): Readonly<Record<string, unknown>> {
  const years = [...new Set(reports.map(({ year }) => year))].sort((a, b) => a - b);
  const [first, last = first] = [years[0], years.at(-1)];
  return {
    ...(first !== undefined && { temporalCoverage: `${String(first)}/${String(last)}` }),
    spatialCoverage: [...new Set(offices.map(({ city, district }) => city + district))],
    creator: [...new Set(offices.map(({ name }) => name))]
      .slice(0, 50)
      .map((name) => ({ '@type': 'GovernmentOrganization', name })),
  };
}
