import type { Dataset } from '../../dataset/dataset.ts';
import type { Language } from '../../language/language.ts';
import { pickRows, type PickedRow } from '../rows/rows.ts';
import type { Selection } from '../selection.ts';

/**
 * Rows of the offices to be gathered: every office in every year shown, whether it has a report or not, so that a sum
 * says how many it lacks.
 */
export function pickMembers(dataset: Dataset, selection: Selection, language: Language): PickedRow[] {
  const rows = pickRows(dataset, selection, language);
  if (selection.years.length > 0) return rows;
  const years = [...new Set(rows.map(({ heading }) => heading.year))];
  return pickRows(dataset, { ...selection, years }, language);
}
