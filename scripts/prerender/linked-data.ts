import { LANGUAGE_TAGS } from '../../src/language/language.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { fileOf, type PageAddress } from '../../src/ui/page.ts';
import type { PageTitle } from '../../src/ui/page-module.ts';

/** schema.org/Dataset for pages that show or offer the data, or null. Addresses are relative without `siteUrl`. */
export function linkedDataOf(
  { page, language }: PageAddress,
  { title, description }: PageTitle,
  dataset: Dataset,
  siteUrl: string,
): unknown {
  if (page.kind !== 'compare' && page.kind !== 'data') return null;
  const years = dataset.reports.map(({ year }) => year);
  const chart = page.kind === 'compare' ? page.chart : null;
  const base = siteUrl || './';
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    description: description.length >= 50 ? description : `${title}. ${description}`.padEnd(50, ' '),
    url: base + fileOf(page, language),
    inLanguage: LANGUAGE_TAGS[language],
    version: dataset.version,
    isAccessibleForFree: true,
    ...(years.length > 0 && { temporalCoverage: `${Math.min(...years)}/${Math.max(...years)}` }),
    spatialCoverage: [...new Set(dataset.offices.map(({ city, district }) => city + district))],
    creator: [...new Set(dataset.offices.map(({ name }) => name))]
      .slice(0, 50)
      .map((name) => ({ '@type': 'GovernmentOrganization', name })),
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
}
