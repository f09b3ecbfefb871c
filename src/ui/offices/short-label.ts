import type { OfficeName } from '../../dataset/dataset.ts';
import { officeLabel } from '../../dataset/offices/office-names.ts';
import type { Language } from '../../language/language.ts';

/** What an office is called under the heading of its district, which need not be said again. */
export function shortLabel(office: OfficeName, language: Language): string {
  const label = officeLabel(office, language);
  const { district, districtEn = '', city } = office;
  for (const start of [city + district, district, city])
    if (start !== '' && label.startsWith(start) && label.length > start.length)
      return label.slice(start.length);
  const at = districtEn === '' ? -1 : label.indexOf(`, ${districtEn}`);
  return at > 0 ? label.slice(0, at) : label;
}
