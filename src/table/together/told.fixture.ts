import type { InventedReport } from '../../chart/gallery.fixture.ts';

/** A report that states a total of disclosure, or none. */
export function said(
  office: string,
  year: number,
  value?: number,
  more: Partial<InventedReport> = {},
): InventedReport {
  return { office, year, values: value === undefined ? {} : { 'disclosure.total': value }, ...more };
}
