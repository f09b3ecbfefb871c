import { isHeld, isMissed, type Holding } from '../../dataset/offices/coverage.ts';
import { reportIdAt, type CoverageFile } from '../../dataset/offices/coverage-file.ts';
import { officeName } from '../../dataset/offices/office-names.ts';
import type { OfficesFile } from '../../dataset/offices/offices-file.ts';
import type { Language } from '../../language/language.ts';
import { csvLines, UTF8_MARK } from '../../export/csv-text.ts';
import type { OfficeLine } from './lines.ts';

/** Columns of the file, in this order for ever. */
const COLUMNS = [
  'authority_id',
  'authority',
  'city',
  'district',
  'kind',
  'year',
  'coverage',
  'report',
] as const;

const CODES: Readonly<Record<Holding, string>> = {
  have: 'report',
  partly: 'report-in-part',
  missing: 'no-report',
  unknown: 'no-report-existence-unknown',
  notYet: 'not-yet-existing',
  noMore: 'no-longer-existing',
};

/** What is held of offices as CSV, a row for every office and year; of one year only those without a report of it. */
export function coverageCsv(
  lines: readonly OfficeLine[],
  missing: number | null,
  {
    file,
    coverage,
    language,
  }: { file: Pick<OfficesFile, 'kinds'>; coverage: CoverageFile; language: Language },
): string {
  const rows = lines.flatMap(({ office, holdings }) =>
    holdings.flatMap((holding, at) => {
      const year = coverage.years[at] ?? 0;
      if (missing !== null && (year !== missing || !isMissed(holding))) return [];
      const { id, city, district, districtEn, kind } = office;
      return [
        [
          id,
          officeName(office, language),
          city,
          language === 'en' ? (districtEn ?? district) : district,
          file.kinds[kind]?.[language] ?? kind,
          year,
          CODES[holding],
          isHeld(holding) ? reportIdAt(coverage, id, year) : '',
        ],
      ];
    }),
  );
  return UTF8_MARK + csvLines([COLUMNS, ...rows]);
}
